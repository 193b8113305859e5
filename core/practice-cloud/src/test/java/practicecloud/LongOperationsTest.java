package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import practicecloud.Client.Answer;

/// How each provider tells that a request goes on after its answer, row by row: the status, the headers, the
/// address, what is found there before and after the end, and the resource then.
class LongOperationsTest {

    private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String LOCAL = ".*/subscriptions/[^/]+/providers/%s/locations/westeurope/%s/" + GUID + "\\?%s";
    private static final String GROUPS = SetUp.GROUP.substring(0, SetUp.GROUP.lastIndexOf('/') + 1);
    private static final String PLAIN = "{\"location\":\"westeurope\"}";

    @TempDir
    private static Path folder;

    private static PracticeCloud cloud;
    private static Client client;

    /// What a client follows, and how an end looks there.
    private enum Told {
        /// A status of its own, always with 200.
        ASYNC,
        /// 202 until it is done, then the result.
        LOCATION,
        /// The resource itself says how far it is.
        STATE
    }

    /// A line of the table.
    ///
    /// @param path    with `%s` where the name differs; with `stuck` a write never ends, with `held` a deletion
    /// @param address where it is followed, as a pattern
    private record Row(String verb, String path, String version, String body, int status, Told told, String address) {

        Answer send(String name) {
            return client.send(verb, named(name), body.formatted(name));
        }

        String named(String name) {
            return path.formatted(name) + "?api-version=" + version;
        }

        boolean isDeletion() {
            return verb.equals("DELETE");
        }

        @Override
        public String toString() {
            return verb + path.replaceFirst(".*/providers", "");
        }
    }

    @BeforeAll
    static void start() throws IOException {
        var faults = Files.writeString(folder.resolve("faults.yaml"), """
                faults:
                  - {do: stuck, when: PUT *stuck}
                  - {do: stuck, when: DELETE *held}
                """);
        cloud = PracticeCloud.start(new Settings(Optional.empty(), 0, Speed.INSTANT, Optional.of(faults)));
        client = Client.administrator(cloud.access());
        new SetUp(client).upToWorkspace();
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    private static String local(String provider, String kind, String query) {
        return LOCAL.formatted(provider.replace(".", "\\."), kind, query);
    }

    private static Stream<Row> rows() {
        return Stream.concat(learning(), others());
    }

    private static Stream<Row> learning() {
        var provider = "Microsoft.MachineLearningServices";
        var workspaces = SetUp.WORKSPACE.replace("mlw-test", "mlw%s");
        var address = local(provider, "workspaceOperationsStatus", "api-version=2026-05-01");
        var workspace = """
                {"location":"westeurope","kind":"Default","sku":{"name":"Basic","tier":"Basic"},
                 "identity":{"type":"SystemAssigned"},"properties":{"storageAccount":"%s","keyVault":"%s",
                  "applicationInsights":"%s"}}""".formatted(SetUp.STORAGE, SetUp.VAULT, SetUp.INSIGHTS);
        return Stream.of(
                new Row("PUT", workspaces, "2026-05-01", workspace, 202, Told.LOCATION, address),
                new Row("DELETE", workspaces, "2026-05-01", "", 202, Told.LOCATION, address),
                new Row(
                        "PUT",
                        SetUp.WORKSPACE + "/computes/c%s",
                        "2026-05-01",
                        "{\"location\":\"westeurope\",\"properties\":{\"computeType\":\"AmlCompute\",\"properties\":"
                                + "{\"vmSize\":\"STANDARD_DS3_V2\",\"scaleSettings\":{\"maxNodeCount\":1}}}}",
                        201,
                        Told.ASYNC,
                        local(provider, "computeOperationsStatus", "api-version=2026-05-01&service=new")));
    }

    private static Stream<Row> others() {
        var providers = SetUp.GROUP + "/providers/";
        var network = local("Microsoft.Network", "operations", "api-version=2025-09-01");
        var tables = providers + "Microsoft.Network/routeTables/rt%s";
        return Stream.of(
                new Row("PUT", tables, "2025-09-01", PLAIN, 201, Told.ASYNC, network),
                new Row("DELETE", tables, "2025-09-01", "", 202, Told.ASYNC, network),
                new Row(
                        "PUT",
                        providers + "Microsoft.Storage/storageAccounts/st%s",
                        "2026-04-01",
                        "{\"location\":\"westeurope\",\"kind\":\"StorageV2\",\"sku\":{\"name\":\"Standard_LRS\"}}",
                        202,
                        Told.LOCATION,
                        local("Microsoft.Storage", "asyncoperations", "monitor=true&api-version=2026-04-01")),
                new Row(
                        "PUT",
                        providers + "Microsoft.ContainerRegistry/registries/cr%s",
                        "2025-11-01",
                        "{\"location\":\"westeurope\",\"sku\":{\"name\":\"Premium\"}}",
                        201,
                        Told.ASYNC,
                        ".*/registries/cr\\w+/operationStatuses/registries-" + GUID + "\\?api-version=2025-11-01"),
                new Row(
                        "PUT",
                        providers + "Microsoft.OperationalInsights/workspaces/log%s",
                        "2026-03-01",
                        PLAIN,
                        201,
                        Told.STATE,
                        ""),
                new Row(
                        "PUT",
                        providers + "Microsoft.Resources/deployments/d%s",
                        "2025-04-01",
                        "{\"properties\":{\"mode\":\"Incremental\",\"template\":{\"resources\":[{\"type\":"
                                + "\"Microsoft.Network/routeTables\",\"apiVersion\":\"2025-09-01\",\"name\":\"d%s\","
                                + "\"location\":\"westeurope\"}]}}}",
                        201,
                        Told.ASYNC,
                        ".*/deployments/d\\w+/operationStatuses/\\d+\\?api-version=2025-04-01"),
                new Row(
                        "DELETE",
                        GROUPS + "rg%s",
                        "2025-04-01",
                        "",
                        202,
                        Told.LOCATION,
                        ".*/subscriptions/[^/]+/operationresults/" + GUID + "\\?api-version=2025-04-01"));
    }

    /// What a deletion deletes is there before.
    private static Answer begun(Row row, String name) {
        if (row.isDeletion()) {
            var made = rows().filter(
                            other -> !other.isDeletion() && other.path().equals(row.path()))
                    .findFirst();
            client.made(row.named(name), made.map(Row::body).orElse(PLAIN));
        }
        return row.send(name);
    }

    private static void checkFollowed(Row row, Answer begun) {
        switch (row.told()) {
            case ASYNC -> assertThat(begun.header("Azure-AsyncOperation")).matches(row.address());
            case LOCATION -> assertThat(begun.header("Location")).matches(row.address());
            case STATE ->
                assertThat(begun.header("Azure-AsyncOperation") + begun.header("Location"))
                        .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatGoesOnIsToldAsItsProviderDoes(Row row) {
        var name = row.isDeletion() ? "held" : "stuck";
        var begun = begun(row, name);
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(row.status());
        assertThat(begun.header("x-ms-retry-after-ms")).isNotEmpty();
        assertThat(begun.body().isMissingNode()).isEqualTo(row.status() == 202);
        checkFollowed(row, begun);
        switch (row.told()) {
            case ASYNC -> {
                var running = client.get(begun.header("Azure-AsyncOperation"));
                assertThat(running.status()).isEqualTo(200);
                assertThat(running.text("status")).isNotIn("Succeeded", "Failed", "Canceled", "");
                assertThat(running.body().has("endTime")).isFalse();
            }
            case LOCATION -> {
                var running = client.get(begun.header("Location"));
                assertThat(running.status()).isEqualTo(202);
                assertThat(running.body().isMissingNode()).isTrue();
                assertThat(running.header("Location")).matches(row.address());
            }
            case STATE ->
                assertThat(client.get(row.named(name)).text("properties.provisioningState"))
                        .isEqualTo("Creating");
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatHasEndedIsToldAsItsProviderDoes(Row row) {
        var begun = begun(row, "done");
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(row.status());
        switch (row.told()) {
            case ASYNC -> {
                var ended = client.get(begun.header("Azure-AsyncOperation"));
                assertThat(ended.status()).isEqualTo(200);
                assertThat(ended.text("status")).as(ended.body().toString()).isEqualTo("Succeeded");
            }
            case LOCATION -> {
                var ended = client.get(begun.header("Location"));
                assertThat(ended.status()).isIn(200, 204);
                assertThat(ended.body().has("id")).isEqualTo(!row.isDeletion());
            }
            case STATE -> {}
        }
        var last = client.get(row.named("done"));
        assertThat(last.status()).isEqualTo(row.isDeletion() ? 404 : 200);
        assertThat(last.text("properties.provisioningState")).isEqualTo(row.isDeletion() ? "" : "Succeeded");
    }

    @Test
    void anOperationSaysWhenItBeganAndEnded() {
        var tables = SetUp.GROUP + "/providers/Microsoft.Network/routeTables/rttimes" + SetUp.NET;
        var status = client.get(client.put(tables, PLAIN).header("Azure-AsyncOperation"));
        assertThat(status.body().fieldNames())
                .toIterable()
                .containsExactly("id", "name", "status", "startTime", "endTime");
        assertThat(status.text("id")).endsWith("/operations/" + status.text("name"));
    }

    @Test
    void aWhatIfIsFoundWhereItsLocationSays() {
        var begun = client.post(
                SetUp.GROUP + "/providers/Microsoft.Resources/deployments/x/whatIf?api-version=2025-04-01",
                "{\"properties\":{\"mode\":\"Incremental\",\"template\":{\"resources\":[]}}}");
        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.body().isMissingNode()).isTrue();
        assertThat(begun.header("Location"))
                .matches(".*/subscriptions/[^/]+/operationresults/" + GUID + "\\?api-version=2025-04-01");
        assertThat(client.get(begun.header("Location")).text("status")).isEqualTo("Succeeded");
    }

    @Test
    void aComputeIsAnsweredWithTheHeadersOfItsService() {
        var answer = client.get(SetUp.WORKSPACE + SetUp.AML);
        assertThat(answer.header("x-ms-response-type")).isEqualTo("standard");
        assertThat(answer.header("x-request-time")).matches("\\d+\\.\\d{3}");
        assertThat(answer.header("Request-Context")).startsWith("appId=cid-v1:");
        assertThat(client.get(SetUp.STORAGE + "?api-version=2026-04-01").header("x-ms-response-type"))
                .isEmpty();
    }
}
