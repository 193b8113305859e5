package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practicecloud.Client.Answer;

/// Jobs end as identity, roles and network would have them, and blobs are guarded in the same way.
class JobsTest {

    private static final String BLOB_CONTRIBUTOR = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private static final String ADMINISTRATOR = "00000000-0000-0000-0000-0000000000f1";
    private static final String SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-00000000000b";

    private PracticeCloud cloud;
    private Client client;
    private SetUp setUp;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
        setUp = new SetUp(client);
        setUp.upToWorkspace();
        setUp.endpoint();
        SetUp.good(setUp.cluster());
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private void give(String principal) {
        var name = UUID.nameUUIDFromBytes(principal.getBytes(StandardCharsets.UTF_8));
        var body = """
                {"properties":{"principalId":"%s","principalType":"ServicePrincipal","roleDefinitionId":\
                "%s/providers/Microsoft.Authorization/roleDefinitions/%s"}}
                """.formatted(principal, SUBSCRIPTION, BLOB_CONTRIBUTOR);
        var path = SetUp.STORAGE + "/providers/Microsoft.Authorization/roleAssignments/" + name + SetUp.ROLES;
        assertThat(client.put(path, body).status()).isEqualTo(201);
    }

    private String identity() {
        return client.get(SetUp.IDENTITY + "?api-version=2024-11-30").text("properties.principalId");
    }

    private Answer command(String name, String more) {
        var path = SetUp.WORKSPACE + "/jobs/" + name + SetUp.AML;
        var body = """
                {"properties":{"jobType":"Command","command":"echo hello","environmentId":"azureml://x",%s
                 "outputs":{"out":{"jobOutputType":"uri_folder",
                  "uri":"azureml://datastores/workspaceblobstore/paths/out/"}}}}
                """.formatted(more);
        assertThat(client.put(path, body).status()).isEqualTo(201);
        return client.get(path);
    }

    private String why(Answer job) {
        var host = job.text("properties.services.Tracking.endpoint")
                .replace("azureml://", "")
                .split("/")[0];
        var run = "https://" + host + "/history/v1.0" + SetUp.WORKSPACE + "/runs/" + job.text("name");
        return client.get(run).text("error.error.message");
    }

    private static String onCluster() {
        return "\"computeId\":\"" + SetUp.CLUSTER + "\",\"identity\":{\"identityType\":\"Managed\"},";
    }

    @Test
    void aJobWithoutTheDataRoleFailsAndTheRunHistorySaysWhy() {
        var job = command("job-1", onCluster());
        assertThat(job.text("properties.status")).isEqualTo("Failed");
        assertThat(why(job)).contains("AuthorizationPermissionMismatch");
    }

    @Test
    void aJobWithTheDataRoleWorks() {
        give(identity());
        var job = command("job-2", onCluster());
        assertThat(why(job)).isEmpty();
        assertThat(job.text("properties.status")).isEqualTo("Completed");
    }

    @Test
    void aServerlessJobOutsideTheNetworkIsStoppedByTheFirewall() {
        give(ADMINISTRATOR);
        var job = command("job-3", "\"identity\":{\"identityType\":\"UserIdentity\"},");
        assertThat(job.text("properties.status")).isEqualTo("Failed");
        assertThat(why(job)).contains("AuthorizationFailure");
    }

    @Test
    void aServerlessJobInTheSubnetOfTheSettingsWorks() {
        give(ADMINISTRATOR);
        var path = SetUp.WORKSPACE + SetUp.AML;
        var settings = "{\"properties\":{\"serverlessComputeSettings\":{\"serverlessComputeCustomSubnet\":\""
                + SetUp.SUBNET + "\",\"serverlessComputeNoPublicIP\":true}}}";
        client.settled(path, client.patch(path, settings));
        var job = command("job-4", "\"identity\":{\"identityType\":\"UserIdentity\"},");
        assertThat(job.text("properties.status")).isEqualTo("Completed");
    }

    @Test
    void anIdentityThatIsNotAssignedCannotBeUsed() {
        var other = "\"identity\":{\"identityType\":\"Managed\",\"clientId\":\"" + new UUID(7, 7) + "\"},";
        var job = command("job-5", "\"computeId\":\"" + SetUp.CLUSTER + "\"," + other);
        assertThat(job.text("properties.status")).isEqualTo("Failed");
        assertThat(why(job)).contains("not assigned");
    }

    /// A job that calls these addresses by its environment variables.
    private String whyCalling(String name, String address) {
        return why(command(name, onCluster() + "\"environmentVariables\":{\"A\":\"" + address + "\"},"));
    }

    @Test
    void aJobThatCallsAVaultOrTheInternetNeedsARoleOrAWayOut() {
        give(identity());
        assertThat(whyCalling("job-6", "https://pypi.org/simple/")).isEmpty();
        assertThat(whyCalling("job-7", "https://" + SetUp.VAULT.replaceAll(".*/", "") + ".vault.azure.net/"))
                .contains("ForbiddenByRbac");
    }

    @Test
    void blobsAreGuardedByFirewallThenByRole() {
        var account = client.get(SetUp.STORAGE + "?api-version=2026-04-01");
        var id = client.get(SetUp.WORKSPACE + SetUp.AML).text("properties.workspaceId");
        var blob = account.text("properties.primaryEndpoints.blob") + "azureml-blobstore-" + id + "/a/b.txt";
        var refused = client.put(blob, "hello");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("x-ms-error-code")).isEqualTo("AuthorizationFailure");
        var open = "{\"properties\":{\"networkAcls\":{\"defaultAction\":\"Allow\"}}}";
        client.patch(SetUp.STORAGE + "?api-version=2026-04-01", open);
        assertThat(client.put(blob, "hello").header("x-ms-error-code")).isEqualTo("AuthorizationPermissionMismatch");
        give(ADMINISTRATOR);
        assertThat(client.put(blob, "hello").status()).isEqualTo(201);
        assertThat(new String(client.raw("GET", blob), StandardCharsets.UTF_8)).isEqualTo("hello");
        var dfs = account.text("properties.primaryEndpoints.dfs") + "azureml-blobstore-" + id
                + "/?action=getAccessControl";
        assertThat(client.head(dfs).headers().firstValue("x-ms-error-code"))
                .contains("HierarchicalNamespaceNotEnabled");
    }

    @Test
    void codeIsPutIntoTheWorkspacesOwnContainer() {
        var version = SetUp.WORKSPACE + "/codes/mine/versions/1";
        var pending = client.post(version + "/startPendingUpload" + SetUp.AML, "{}");
        var uri = pending.text("blobReferenceForConsumption.blobUri");
        assertThat(uri).contains("/storage/sttest001/blob/azureml-blobstore-");
        var code = client.put(version + SetUp.AML, "{\"properties\":{\"codeUri\":\"" + uri + "\"}}");
        assertThat(code.status()).isEqualTo(201);
        assertThat(client.get(SetUp.WORKSPACE + "/codes/mine" + SetUp.AML).status())
                .isEqualTo(200);
    }

    /// Azure publishes no operation of its own for an upload; writing the version is what it begins.
    @Test
    void whoMayNotWriteTheCodeMayNotUploadIt() {
        var reader = Client.stranger(cloud.access()).signedIn("00000000-0000-0000-0000-0000000000e2");
        var refused = reader.post(SetUp.WORKSPACE + "/codes/mine/versions/1/startPendingUpload" + SetUp.AML, "{}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("error.message"))
                .contains("'Microsoft.MachineLearningServices/workspaces/codes/versions/write'");
    }
}
