package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is deleted is not always gone.
class DeletionTest {

    private static final String VAULT_VERSION = "?api-version=2026-02-01";
    private static final String SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-00000000000b";
    private static final String DELETED =
            SUBSCRIPTION + "/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/";

    private PracticeCloud cloud;
    private Client client;
    private SetUp setUp;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
        setUp = new SetUp(client);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private String vault(String name, String more) {
        var path = SetUp.GROUP + "/providers/Microsoft.KeyVault/vaults/" + name + VAULT_VERSION;
        var answer = client.made(path, """
                {"location":"westeurope","properties":{"tenantId":"00000000-0000-0000-0000-00000000000a",
                 "sku":{"family":"A","name":"standard"}%s}}
                """.formatted(more));
        return answer.error();
    }

    @Test
    void aDeletedVaultKeepsItsNameUntilItIsPurged() {
        setUp.group();
        assertThat(vault("kv-soft", "")).isEmpty();
        var path = SetUp.GROUP + "/providers/Microsoft.KeyVault/vaults/kv-soft" + VAULT_VERSION;
        assertThat(client.delete(path).status()).isEqualTo(200);
        assertThat(vault("kv-soft", "")).isEqualTo("ConflictError");
        var there = client.get(DELETED + "kv-soft" + VAULT_VERSION);
        assertThat(there.text("properties.vaultId")).endsWith("/vaults/kv-soft");
        assertThat(client.post(DELETED + "kv-soft/purge" + VAULT_VERSION, "").status())
                .isEqualTo(200);
        assertThat(client.get(DELETED + "kv-soft" + VAULT_VERSION).status()).isEqualTo(404);
        assertThat(vault("kv-soft", "")).isEmpty();
    }

    @Test
    void aDeletedVaultIsRecovered() {
        setUp.group();
        assertThat(vault("kv-back", ",\"enablePurgeProtection\":true")).isEmpty();
        var path = SetUp.GROUP + "/providers/Microsoft.KeyVault/vaults/kv-back" + VAULT_VERSION;
        client.delete(path);
        assertThat(client.post(DELETED + "kv-back/purge" + VAULT_VERSION, "").error())
                .isEqualTo("MethodNotAllowed");
        assertThat(vault("kv-back", ",\"createMode\":\"recover\"")).isEmpty();
        assertThat(client.get(path)
                        .body()
                        .at("/properties/enablePurgeProtection")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aDeletedWorkspaceComesBackWithTheSameParametersOnly() {
        setUp.upToWorkspace();
        var path = SetUp.WORKSPACE + SetUp.AML;
        var id = client.get(path).text("properties.workspaceId");
        assertThat(client.settled(path, client.delete(path)).status()).isEqualTo(404);
        assertThat(client.delete(path + "&forceToPurge=true").error()).isEqualTo("UserError");
        assertThat(setUp.workspace().text("properties.workspaceId")).isEqualTo(id);
    }

    @Test
    void aPurgedWorkspaceIsForgotten() {
        setUp.upToWorkspace();
        var path = SetUp.WORKSPACE + SetUp.AML;
        var id = client.get(path).text("properties.workspaceId");
        client.settled(path, client.delete(path + "&forceToPurge=true"));
        assertThat(setUp.workspace().text("properties.workspaceId"))
                .isNotEqualTo(id)
                .isNotEmpty();
    }

    @Test
    void aResourceGroupGoesWithAllThatIsInIt() {
        setUp.upToWorkspace();
        var path = SetUp.GROUP + "?api-version=2025-04-01";
        assertThat(client.settled(path, client.delete(path)).error()).isEqualTo("ResourceGroupNotFound");
        assertThat(client.get(SetUp.STORAGE + "?api-version=2026-04-01").error())
                .isEqualTo("ResourceGroupNotFound");
        assertThat(client.get(DELETED + "kv-test-001" + VAULT_VERSION).status()).isEqualTo(200);
    }

    @Test
    void takenAndInvalidNamesAreTold() {
        setUp.upToWorkspace();
        var path = SUBSCRIPTION + "/providers/Microsoft.Storage/checkNameAvailability?api-version=2026-04-01";
        var type = "\"type\":\"Microsoft.Storage/storageAccounts\"";
        assertThat(client.post(path, "{\"name\":\"sttest001\"," + type + "}").text("reason"))
                .isEqualTo("AlreadyExists");
        assertThat(client.post(path, "{\"name\":\"No-good\"," + type + "}").text("reason"))
                .isEqualTo("AccountNameInvalid");
        assertThat(client.post(path, "{\"name\":\"stfree\"," + type + "}")
                        .body()
                        .path("nameAvailable")
                        .asBoolean())
                .isTrue();
    }
}
