package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import practicecloud.json.Tree;

/// What all of Azure Resource Manager does alike: versions, spelling, pages, headers.
class ProtocolTest {

    private static final String SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-00000000000b";
    private static final String STORAGE = SUBSCRIPTION + "/providers/Microsoft.Storage/storageAccounts?api-version=";

    private PracticeCloud cloud;
    private Client client;
    private SetUp setUp;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
        setUp = new SetUp(client);
        setUp.group();
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-05-10x", "2026-04-02", "2031-01-01", "2024-02-30", "2014-12-31", "latest"})
    void aVersionATypeCannotHaveIsRefusedWithThoseItHas(String version) {
        var refused = client.get(STORAGE + version);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error()).isEqualTo("NoRegisteredProviderFound");
        assertThat(refused.text("error.message"))
                .contains("API version '" + version + "' for type 'storageAccounts'")
                .contains("'2026-04-01,");
        assertThat(refused.header("x-ms-failure-cause")).isEqualTo("gateway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2022-09-01", "2021-08-01", "2017-10-01", "2018-03-01-preview"})
    void aVersionATypeCanHaveIsTaken(String version) {
        assertThat(client.get(STORAGE + version).status()).isEqualTo(200);
    }

    @Test
    void theFrontDoorRefusesVersionsOfItsOwn() {
        assertThat(client.get(SetUp.GROUP + "?api-version=2017-05-10x").error())
                .isEqualTo("InvalidApiVersionParameter");
        assertThat(client.get(SetUp.GROUP).error()).isEqualTo("MissingApiVersionParameter");
    }

    @Test
    void anIdIsFoundInAnySpellingAndKeepsItsOwn() {
        setUp.identity();
        var answer = client.get(SetUp.IDENTITY.toUpperCase(Locale.ROOT) + "?api-version=2024-11-30");
        assertThat(answer.text("id")).isEqualTo(SetUp.IDENTITY);
        var again = client.put(
                SetUp.IDENTITY.toLowerCase(Locale.ROOT) + "?api-version=2024-11-30", "{\"location\":\"westeurope\"}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("id")).isEqualTo(SetUp.IDENTITY);
    }

    @Test
    void aTypeThatIsNotSimulatedIsKeptWithAWarning() {
        var heard = new ArrayList<String>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord message) {
                heard.add(String.valueOf(new SimpleFormatter().formatMessage(message)));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var log = Logger.getLogger("practicecloud");
        log.addHandler(listener);
        log.setUseParentHandlers(false);
        try {
            var path = SetUp.GROUP + "/providers/Microsoft.Storage/things/one";
            var made = client.put(
                    path + "?api-version=2023-01-01", "{\"location\":\"westeurope\",\"properties\":{\"a\":[1]}}");
            assertThat(made.status()).isEqualTo(201);
            assertThat(client.get(path + "?api-version=2023-01-01")
                            .body()
                            .at("/properties/a/0")
                            .asInt())
                    .isEqualTo(1);
            assertThat(heard)
                    .containsExactly(
                            path + " is of a type the practice cloud does not simulate; it is kept as it was sent.");
        } finally {
            log.removeHandler(listener);
            log.setUseParentHandlers(true);
        }
        var nowhere = client.put(SetUp.GROUP + "/providers/Contoso.Foo/things/one?api-version=2023-01-01", "{}");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.error()).isEqualTo("InvalidResourceNamespace");
    }

    @Test
    void aLongListComesInPagesThatAreFollowed() {
        for (int number = 0; number < 201; number++) {
            client.put(
                    SUBSCRIPTION + "/resourceGroups/rg-" + number + "?api-version=2025-04-01",
                    "{\"location\":\"eastus\"}");
        }
        var first = client.get(SUBSCRIPTION + "/resourceGroups?api-version=2025-04-01");
        assertThat(first.body().path("value")).hasSize(200);
        var second = client.get(first.text("nextLink"));
        assertThat(second.body().path("value")).hasSize(2);
        assertThat(second.body().has("nextLink")).isFalse();
    }

    @Test
    void aNetworkHasATagToCountOn() {
        setUp.network("");
        var network = client.get(SetUp.NETWORK + SetUp.NET);
        var tag = network.header("ETag");
        assertThat(tag).isEqualTo(network.text("etag")).matches("W/\"[0-9a-f-]{36}\"");
        var body =
                "{\"location\":\"westeurope\",\"properties\":{\"addressSpace\":{\"addressPrefixes\":[\"10.10.0.0/24\"]}}}";
        var other = client.saying("If-Match", "W/\"other\"").put(SetUp.NETWORK + SetUp.NET, body);
        assertThat(other.status()).isEqualTo(412);
        assertThat(other.error()).isEqualTo("PreconditionFailed");
        assertThat(client.saying("If-None-Match", "*")
                        .put(SetUp.NETWORK + SetUp.NET, body)
                        .status())
                .isEqualTo(412);
        assertThat(client.saying("If-Match", tag)
                        .put(SetUp.NETWORK + SetUp.NET, body)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everyAnswerHasAzuresHeaders() {
        var answer = client.get(SetUp.GROUP + "?api-version=2025-04-01");
        var id = answer.header("x-ms-request-id");
        assertThat(id).matches("[0-9a-f-]{36}");
        assertThat(answer.header("x-ms-routing-request-id")).matches("[A-Z]+:\\d{8}T\\d{6}Z:" + id);
        assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("x-ms-ratelimit-remaining-subscription-reads")).matches("\\d+");
        var asking = client.saying("x-ms-client-request-id", "mine");
        assertThat(asking.get(SetUp.GROUP + "?api-version=2025-04-01").header("x-ms-client-request-id"))
                .isEmpty();
        assertThat(asking.saying("x-ms-return-client-request-id", "true")
                        .get(SetUp.GROUP + "?api-version=2025-04-01")
                        .header("x-ms-client-request-id"))
                .isEqualTo("mine");
    }

    @Test
    void whoMadeSomethingIsTold() {
        var ada = "00000000-0000-0000-0000-0000000000b1";
        var role = SetUp.GROUP + "/providers/Microsoft.Authorization/roleAssignments/" + new UUID(1, 1);
        SetUp.good(client.put(role + SetUp.ROLES, """
                {"properties":{"principalId":"%s","roleDefinitionId":"/providers/Microsoft.Authorization\
                /roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"}}
                """.formatted(ada)));
        var made = client.person("ada@practice.example")
                .put(SetUp.IDENTITY + "?api-version=2024-11-30", "{\"location\":\"westeurope\"}");
        assertThat(Tree.text(made.body(), "systemData.createdBy")).contains(ada);
        assertThat(made.text("systemData.createdByType")).isEqualTo("User");
        assertThat(setUp.identity().text("systemData.lastModifiedByType")).isEqualTo("Application");
    }
}
