package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong on purpose.
class FaultsTest {

    private static final String GROUP =
            "/subscriptions/00000000-0000-0000-0000-00000000000b/resourceGroups/rg-test?api-version=2025-04-01";
    private static final String BODY = "{\"location\":\"westeurope\"}";

    @TempDir
    private Path folder;

    private PracticeCloud with(String faults) {
        try {
            var file = folder.resolve("faults.yaml");
            Files.writeString(file, faults);
            return PracticeCloud.start(new Settings(Optional.empty(), 0, Speed.INSTANT, Optional.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aThrottledRequestIsToldHowLongToWait() {
        try (var cloud = with("faults:\n  - {do: throttle, when: PUT *, times: 1, time: 2s}\n")) {
            var client = Client.administrator(cloud.access());
            var first = client.put(GROUP, BODY);
            assertThat(first.status()).isEqualTo(429);
            assertThat(first.header("Retry-After")).isEqualTo("2");
            assertThat(client.put(GROUP, BODY).status()).isEqualTo(201);
        }
    }

    @Test
    void aConnectionCutBeforeTheEffectLeavesNothing() {
        try (var cloud = with("faults:\n  - {do: cut-before, when: PUT *, times: 1}\n")) {
            var client = Client.administrator(cloud.access());
            assertThatThrownBy(() -> client.put(GROUP, BODY)).isInstanceOf(UncheckedIOException.class);
            assertThat(client.get(GROUP).status()).isEqualTo(404);
        }
    }

    @Test
    void aConnectionCutAfterTheEffectLeavesIt() {
        try (var cloud = with("faults:\n  - {do: cut-after, when: PUT *, times: 1}\n")) {
            var client = Client.administrator(cloud.access());
            assertThatThrownBy(() -> client.put(GROUP, BODY)).isInstanceOf(UncheckedIOException.class);
            assertThat(client.get(GROUP).status()).isEqualTo(200);
        }
    }

    @Test
    void aStuckOperationDoesNotEnd() {
        try (var cloud = with("faults:\n  - {do: stuck, when: '*/publicIPAddresses/*'}\n")) {
            var client = Client.administrator(cloud.access());
            client.put(GROUP, BODY);
            var address = client.put(SetUp.ADDRESS + SetUp.NET, "{\"location\":\"westeurope\"}");
            var status = client.get(address.header("Azure-AsyncOperation"));
            assertThat(status.text("status")).isEqualTo("InProgress");
            var again = client.put(SetUp.ADDRESS + SetUp.NET, "{\"location\":\"westeurope\"}");
            assertThat(again.error()).isEqualTo("AnotherOperationInProgress");
        }
    }

    @Test
    void whatIsDrawnByChanceIsTheSameEachTime() {
        var first = statuses();
        assertThat(first).contains("503").contains("404").isEqualTo(statuses());
    }

    @Test
    void whoeverAsksBetweenDoesNotChangeWhatOneMeets() {
        assertThat(statuses("GET */rg-*", GROUP.replace("rg-test", "rg-other"))).isEqualTo(statuses("GET */rg-*", ""));
    }

    @Test
    void aBurstBeginsAfterAWhileAndEnds() {
        try (var cloud = with("faults:\n  - {do: error, when: GET */rg-test, after: 2, times: 3}\n")) {
            var client = Client.administrator(cloud.access());
            var all = new StringBuilder();
            for (int number = 0; number < 7; number++) {
                all.append(client.get(GROUP).status()).append(' ');
            }
            assertThat(all).hasToString("404 404 503 503 503 404 404 ");
        }
    }

    private String statuses() {
        return statuses("GET */rg-test", "");
    }

    private String statuses(String when, String between) {
        try (var cloud = with("seed: 3\nfaults:\n  - {do: error, when: " + when + ", chance: 0.5}\n")) {
            var client = Client.administrator(cloud.access());
            var all = new StringBuilder();
            for (int number = 0; number < 10; number++) {
                all.append(client.get(GROUP).status()).append(' ');
                if (!between.isEmpty()) {
                    client.get(between);
                }
            }
            return all.toString();
        }
    }

    @Test
    void anAssignmentCountsOnlyAfterAWhile() {
        try (var cloud = with("propagation: 1000s\n")) {
            var client = Client.administrator(cloud.access());
            client.put(GROUP, BODY);
            var path = SetUp.GROUP + "/providers/Microsoft.Authorization/roleAssignments/"
                    + "11111111-1111-4111-8111-111111111111" + SetUp.ROLES;
            var body = "{\"properties\":{\"principalId\":\"00000000-0000-0000-0000-0000000000a1\",\"roleDefinitionId\":"
                    + "\"/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7\"}}";
            assertThat(client.put(path, body).status()).isEqualTo(201);
            var scientist = Client.stranger(cloud.access()).signedIn("00000000-0000-0000-0000-0000000000e3");
            assertThat(scientist.get(GROUP).error()).isEqualTo("AuthorizationFailed");
        }
    }

    private static Client.Answer given(Client client, int number, String role) {
        return client.put(
                SetUp.GROUP + "/providers/Microsoft.Authorization/roleAssignments/" + new UUID(1, number) + SetUp.ROLES,
                """
                {"properties":{"principalId":"00000000-0000-0000-0000-0000000000f3","roleDefinitionId":\
                "/providers/Microsoft.Authorization/roleDefinitions/%s"}}""".formatted(role));
    }

    @Test
    void oneAssignmentGetsLostAndTheOthersCount() {
        try (var cloud = with("faults:\n  - {do: lost, when: PUT */roleAssignments/*, times: 1}\n")) {
            var client = Client.administrator(cloud.access());
            client.put(GROUP, BODY);
            assertThat(given(client, 1, "acdd72a7-3385-48ef-bd42-f606fba81ae7").status())
                    .isEqualTo(201);
            var scientist = Client.stranger(cloud.access()).signedIn("00000000-0000-0000-0000-0000000000e3");
            assertThat(scientist.get(GROUP).error()).isEqualTo("AuthorizationFailed");
            assertThat(given(client, 2, "b24988ac-6180-42a0-ab88-20f7382dd24c").status())
                    .isEqualTo(201);
            assertThat(scientist.get(GROUP).status()).isEqualTo(200);
        }
    }

    @Test
    void anAssignmentThatGotLostCountsOnceItIsMadeAnew() {
        try (var cloud = with("faults:\n  - {do: lost, when: PUT */roleAssignments/*, times: 1}\n")) {
            var client = Client.administrator(cloud.access());
            client.put(GROUP, BODY);
            var id = given(client, 1, "acdd72a7-3385-48ef-bd42-f606fba81ae7").text("id");
            client.send("DELETE", id + SetUp.ROLES, "");
            given(client, 1, "acdd72a7-3385-48ef-bd42-f606fba81ae7");
            var scientist = Client.stranger(cloud.access()).signedIn("00000000-0000-0000-0000-0000000000e3");
            assertThat(scientist.get(GROUP).status()).isEqualTo(200);
        }
    }

    @Test
    void anEmptyBucketRefuses() {
        try (var cloud = with("throttling: true\n")) {
            var client = Client.administrator(cloud.access());
            var last = client.get(GROUP);
            assertThat(last.header("x-ms-ratelimit-remaining-subscription-reads"))
                    .isEqualTo("249");
            for (int number = 0; number < 600 && last.status() != 429; number++) {
                last = client.get(GROUP);
            }
            assertThat(last.error()).isEqualTo("SubscriptionRequestsThrottled");
        }
    }

    @Test
    void whatWasAskedIsRemembered() {
        try (var cloud = with("")) {
            Client.administrator(cloud.access()).get(GROUP);
            var list = Client.stranger(cloud.access()).get("/practice/requests?after=1");
            assertThat(list.body().path("value")).hasSize(1);
            assertThat(list.body().at("/value/0/status").asInt()).isEqualTo(404);
            assertThat(list.body().at("/value/0/path").asText()).endsWith("/resourceGroups/rg-test");
        }
    }

    @Test
    void aWordThatIsNotKnownIsToldWithThoseThatAre() {
        assertThatThrownBy(() -> with("faults:\n  - {do: explode}\n"))
                .hasMessageContaining("'do: explode' is not known")
                .hasMessageContaining("cut-before");
    }
}
