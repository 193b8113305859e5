package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The data plane of a vault: secrets, for those who may.
class SecretsTest {

    private static final String SECRETS_OFFICER = "b86a8fe4-44ce-4948-aee5-eccb2c155cd7";
    private static final String SECRETS_USER = "4633458b-17de-408a-b874-0445c86b69e6";
    private static final String ADMINISTRATOR = "00000000-0000-0000-0000-0000000000f1";
    private static final String OPERATOR = "00000000-0000-0000-0000-0000000000f2";
    private static final String V = "?api-version=7.4";
    private static final String VAULT = "/vault/kv-test-001";
    private static final String ONE = VAULT + "/secrets/one" + V;

    private PracticeCloud cloud;
    private Client administrator;
    private Client operator;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        administrator = Client.administrator(cloud.access());
        operator = Client.stranger(cloud.access()).signedIn("00000000-0000-0000-0000-0000000000e2");
        var setUp = new SetUp(administrator);
        setUp.group();
        SetUp.good(setUp.vault());
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private void give(String principal, String role) {
        var path = SetUp.VAULT + "/providers/Microsoft.Authorization/roleAssignments/"
                + UUID.nameUUIDFromBytes((principal + role).getBytes(StandardCharsets.UTF_8))
                + SetUp.ROLES;
        SetUp.good(administrator.put(
                path,
                "{\"properties\":{\"principalId\":\"%s\",\"roleDefinitionId\":\"/providers/Microsoft.Authorization/roleDefinitions/%s\"}}"
                        .formatted(principal, role)));
    }

    @Test
    void aSecretIsSetReadListedAndDeleted() {
        give(ADMINISTRATOR, SECRETS_OFFICER);
        var uri = administrator.get(SetUp.VAULT + "?api-version=2026-02-01").text("properties.vaultUri");
        assertThat(uri).isEqualTo(cloud.access().endpoint() + VAULT + "/");
        var first = administrator.put(ONE, "{\"value\":\"a\",\"tags\":{\"for\":\"test\"}}");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text("id")).startsWith(uri + "secrets/one/");
        administrator.put(ONE, "{\"value\":\"b\"}");
        assertThat(administrator.get(ONE).text("value")).isEqualTo("b");
        assertThat(administrator.get(first.text("id") + V).text("value")).isEqualTo("a");
        var list = administrator.get(VAULT + "/secrets" + V).body();
        assertThat(list.at("/value/0/id").asText()).isEqualTo(uri + "secrets/one");
        assertThat(list.at("/value/0").has("value")).isFalse();
        assertThat(administrator.get(VAULT + "/secrets/one/versions" + V).body().path("value"))
                .hasSize(2);
        assertThat(administrator.delete(ONE).text("recoveryId")).isEqualTo(uri + "deletedsecrets/one");
        assertThat(administrator.get(ONE).error()).isEqualTo("SecretNotFound");
        var again = administrator.put(ONE, "{\"value\":\"c\"}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("error.innererror.code")).isEqualTo("ObjectIsDeletedButRecoverable");
        administrator.post(VAULT + "/deletedsecrets/one/recover" + V, "");
        assertThat(administrator.get(ONE).text("value")).isEqualTo("b");
    }

    @Test
    void longListsComeInPages() {
        give(ADMINISTRATOR, SECRETS_OFFICER);
        for (int number = 0; number < 3; number++) {
            administrator.put(VAULT + "/secrets/s" + number + V, "{\"value\":\"x\"}");
        }
        var first = administrator.get(VAULT + "/secrets" + V + "&maxresults=2");
        assertThat(first.body().path("value")).hasSize(2);
        assertThat(administrator.get(first.text("nextLink")).body().path("value"))
                .hasSize(1);
    }

    @Test
    void onlyWhoMayReadsAndNeitherOwnerNorReaderDoes() {
        give(ADMINISTRATOR, SECRETS_OFFICER);
        administrator.put(ONE, "{\"value\":\"a\"}");
        var refused = operator.get(ONE);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.error()).isEqualTo("Forbidden");
        assertThat(refused.text("error.innererror.code")).isEqualTo("ForbiddenByRbac");
        assertThat(refused.text("error.message"))
                .contains("Action: 'Microsoft.KeyVault/vaults/secrets/getSecret/action'")
                .contains("/vaults/kv-test-001/secrets/one'")
                .contains("oid=" + OPERATOR);
        give(OPERATOR, SECRETS_USER);
        assertThat(operator.get(ONE).text("value")).isEqualTo("a");
        assertThat(operator.put(ONE, "{\"value\":\"b\"}").status()).isEqualTo(403);
    }

    @Test
    void whoShowsNoTokenIsToldWhere() {
        var refused = Client.stranger(cloud.access()).get(ONE);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.error()).isEqualTo("Unauthorized");
        assertThat(refused.header("WWW-Authenticate"))
                .isEqualTo("Bearer authorization=\"" + cloud.access().endpoint()
                        + "/00000000-0000-0000-0000-00000000000a\", resource=\"https://vault.azure.net\"");
    }

    @Test
    void theFirewallComesBeforeTheRole() {
        give(ADMINISTRATOR, SECRETS_OFFICER);
        var vault = SetUp.VAULT + "?api-version=2026-02-01";
        administrator.patch(vault, "{\"properties\":{\"networkAcls\":{\"defaultAction\":\"Deny\"}}}");
        assertThat(administrator.get(ONE).text("error.innererror.code")).isEqualTo("ForbiddenByFirewall");
        administrator.patch(vault, "{\"properties\":{\"publicNetworkAccess\":\"Disabled\"}}");
        assertThat(administrator.get(ONE).text("error.innererror.code")).isEqualTo("ForbiddenByConnection");
    }

    @Test
    void aVaultWithAccessPoliciesGoesByThem() {
        var vault = SetUp.VAULT + "?api-version=2026-02-01";
        administrator.patch(vault, "{\"properties\":{\"enableRbacAuthorization\":false}}");
        assertThat(administrator.get(ONE).text("error.innererror.code")).isEqualTo("AccessDenied");
        administrator.patch(vault, """
                {"properties":{"accessPolicies":[{"tenantId":"00000000-0000-0000-0000-00000000000a","objectId":"%s",
                 "permissions":{"secrets":["get","set"]}}]}}
                """.formatted(ADMINISTRATOR));
        assertThat(administrator.put(ONE, "{\"value\":\"a\"}").status()).isEqualTo(200);
        assertThat(administrator.delete(ONE).text("error.message")).contains("does not have secrets delete permission");
    }
}
