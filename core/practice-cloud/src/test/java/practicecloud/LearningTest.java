package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practicecloud.Client.Answer;

/// Azure Machine Learning at work: instances, clusters that grow, assets, keys, a diagnosis, a network of its
/// own.
class LearningTest {

    private static final String INSTANCE = SetUp.WORKSPACE + "/computes/ci-ada";

    private PracticeCloud cloud;
    private Client client;
    private SetUp setUp;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
        setUp = new SetUp(client);
        setUp.upToWorkspace();
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private Answer instance(String path) {
        return client.made(path + SetUp.AML, """
                {"location":"westeurope","properties":{"computeType":"ComputeInstance","properties":
                 {"vmSize":"STANDARD_DS3_V2"}}}
                """);
    }

    private Answer job(String name, String more) {
        var path = SetUp.WORKSPACE + "/jobs/" + name + SetUp.AML;
        var answer = client.put(
                path,
                "{\"properties\":{\"jobType\":\"Command\",\"command\":\"echo\",\"environmentId\":\"azureml://x\"" + more
                        + "}}");
        return answer.status() < 300 ? client.get(path) : answer;
    }

    @Test
    void anInstanceIsStoppedAndStarted() {
        SetUp.good(instance(INSTANCE));
        var stop = client.post(INSTANCE + "/stop" + SetUp.AML, "");
        assertThat(stop.status()).isEqualTo(202);
        assertThat(stop.header("Location")).contains("/computeOperationsStatus/");
        assertThat(client.get(INSTANCE + SetUp.AML).text("properties.properties.state"))
                .isEqualTo("Stopped");
        assertThat(job("idle", ",\"computeId\":\"" + INSTANCE + "\"").text("properties.status"))
                .isEqualTo("Failed");
        client.post(INSTANCE + "/start" + SetUp.AML, "");
        assertThat(client.get(INSTANCE + SetUp.AML).text("properties.properties.state"))
                .isEqualTo("Running");
    }

    @Test
    void theNameOfAnInstanceIsTakenInItsWholeRegion() {
        SetUp.good(instance(INSTANCE));
        var other = SetUp.WORKSPACE.replace("mlw-test", "mlw-other");
        client.made(other + SetUp.AML, """
                {"location":"westeurope","identity":{"type":"SystemAssigned"},"properties":{"storageAccount":"%s",
                 "keyVault":"%s"}}
                """.formatted(SetUp.STORAGE, SetUp.VAULT));
        var taken = client.put(other + "/computes/ci-ada" + SetUp.AML, """
                {"location":"westeurope","properties":{"computeType":"ComputeInstance","properties":
                 {"vmSize":"STANDARD_DS3_V2"}}}
                """);
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.text("error.message")).contains("must be unique in a region");
    }

    @Test
    void aClusterGrowsForAJobAndGoesBack(@TempDir Path folder) throws IOException {
        var faults = folder.resolve("faults.yaml");
        Files.writeString(faults, "faults:\n  - {do: stuck, when: '*/jobs/*'}\n");
        stop();
        cloud = PracticeCloud.start(new Settings(Optional.empty(), 0, Speed.INSTANT, Optional.of(faults)));
        client = Client.administrator(cloud.access());
        setUp = new SetUp(client);
        setUp.upToWorkspace();
        setUp.endpoint();
        SetUp.good(setUp.cluster());
        var here = ",\"computeId\":\"" + SetUp.CLUSTER + "\",\"resources\":{\"instanceCount\":%d}";
        var tooMany = job("many", here.formatted(9));
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.text("error.message")).contains("at most 4");
        assertThat(job("two", here.formatted(2)).text("properties.status")).isEqualTo("Running");
        assertThat(nodes()).isEqualTo(2);
        assertThat(client.post(SetUp.CLUSTER + "/listNodes" + SetUp.AML, "")
                        .body()
                        .path("nodes"))
                .hasSize(2);
        client.post(SetUp.WORKSPACE + "/jobs/two/cancel" + SetUp.AML, "");
        assertThat(nodes()).isZero();
    }

    private int nodes() {
        return client.get(SetUp.CLUSTER + SetUp.AML)
                .body()
                .at("/properties/properties/currentNodeCount")
                .asInt();
    }

    @Test
    void aJobNamesAssetsThatAreThere() {
        var missing = job("one", ",\"codeId\":\"azureml:mine:1\"");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text("error.message")).contains("codes of the workspace");
        client.put(
                SetUp.WORKSPACE + "/codes/mine/versions/1" + SetUp.AML, "{\"properties\":{\"codeUri\":\"https://x\"}}");
        client.put(
                SetUp.WORKSPACE + "/data/mine/versions/1" + SetUp.AML,
                "{\"properties\":{\"dataType\":\"uri_folder\",\"dataUri\":"
                        + "\"azureml://datastores/workspaceblobstore/paths/x/\"}}");
        var job = job(
                "two",
                ",\"codeId\":\"azureml:mine:1\",\"inputs\":{\"in\":{\"jobInputType\":\"uri_folder\","
                        + "\"uri\":\"azureml:mine:1\"}}");
        assertThat(job.text("properties.status")).isEqualTo("Failed");
    }

    @Test
    void keysAndTokensAreGivenAndSecretsOfNothingAreNot() {
        assertThat(client.post(SetUp.WORKSPACE + "/listKeys" + SetUp.AML, "").text("userStorageArmId"))
                .isEqualTo(SetUp.STORAGE);
        assertThat(client.post(SetUp.WORKSPACE + "/listNotebookKeys" + SetUp.AML, "")
                        .text("primaryAccessKey"))
                .isNotEmpty();
        assertThat(client.post(SetUp.WORKSPACE + "/listNotebookAccessToken" + SetUp.AML, "")
                        .text("tokenType"))
                .isEqualTo("Bearer");
        assertThat(client.post(SetUp.WORKSPACE + "/listStorageAccountKeys" + SetUp.AML, "")
                        .text("userStorageKey"))
                .isNotEmpty();
        var secrets = SetUp.WORKSPACE + "/datastores/workspaceblobstore/listSecrets" + SetUp.AML;
        assertThat(client.post(secrets, "").text("error.message")).contains("has no credentials");
        assertThat(client.get(SetUp.WORKSPACE + "/outboundNetworkDependenciesEndpoints" + SetUp.AML)
                        .body()
                        .path("value"))
                .isNotEmpty();
        assertThat(client.get(SetUp.WORKSPACE + "/privateLinkResources" + SetUp.AML)
                        .body()
                        .at("/value/0/properties/groupId")
                        .asText())
                .isEqualTo("amlworkspace");
    }

    @Test
    void aDiagnosisNamesWhatTheIdentityMayNot() {
        setUp.endpoint();
        var lock = SetUp.GROUP + "/providers/Microsoft.Authorization/locks/keep?api-version=2020-05-01";
        client.put(lock, "{\"properties\":{\"level\":\"CanNotDelete\"}}");
        var found = client.post(SetUp.WORKSPACE + "/diagnose" + SetUp.AML, "{}")
                .body()
                .path("value");
        assertThat(found.at("/storageAccountResults/0/message").asText()).contains("Storage Blob Data Contributor");
        assertThat(found.at("/keyVaultResults/0/message").asText()).contains("Key Vault Administrator");
        assertThat(found.at("/resourceLockResults/0/level").asText()).isEqualTo("Warning");
        assertThat(found.at("/dnsResolutionResults/0/code").asText()).isEqualTo("PrivateDnsZoneMissing");
        assertThat(found.path("networkSecurityRuleResults")).isEmpty();
    }

    @Test
    void aManagedNetworkComesUpWithTheFirstComputeAndApprovesByRole() {
        var path = SetUp.WORKSPACE + SetUp.AML;
        var rule = "{\"properties\":{\"managedNetwork\":{\"isolationMode\":\"AllowInternetOutbound\",\"outboundRules\":"
                + "{\"blob\":{\"type\":\"PrivateEndpoint\",\"destination\":{\"serviceResourceId\":\"" + SetUp.STORAGE
                + "\",\"subresourceTarget\":\"blob\",\"sparkEnabled\":true}}}}}}";
        client.settled(path, client.patch(path, rule));
        SetUp.good(instance(INSTANCE));
        var network = client.get(path).body().at("/properties/managedNetwork");
        assertThat(network.at("/status/status").asText()).isEqualTo("Active");
        assertThat(network.at("/status/sparkReady").asBoolean()).isFalse();
        assertThat(network.at("/outboundRules/blob/status").asText()).isEqualTo("Failed");
        var approver = SetUp.STORAGE
                + "/providers/Microsoft.Authorization/roleAssignments/44444444-4444-4444-8444-444444444444"
                + SetUp.ROLES;
        var principal = client.get(SetUp.IDENTITY + "?api-version=2024-11-30").text("properties.principalId");
        client.put(approver, """
                {"properties":{"principalId":"%s","roleDefinitionId":
                 "/providers/Microsoft.Authorization/roleDefinitions/b556d68e-0be0-4f35-a333-ad7ee1ce17ea"}}
                """.formatted(principal));
        var status = client.post(SetUp.WORKSPACE + "/provisionManagedNetwork" + SetUp.AML, "{\"includeSpark\":true}");
        assertThat(status.body().path("sparkReady").asBoolean()).isTrue();
        assertThat(client.get(path)
                        .body()
                        .at("/properties/managedNetwork/outboundRules/blob/status")
                        .asText())
                .isEqualTo("Active");
    }
}
