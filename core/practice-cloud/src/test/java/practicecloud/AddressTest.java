package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Firewalls see where a caller says it sits; who says nothing comes from loopback.
class AddressTest {

    private static final String STORAGE = SetUp.STORAGE + "?api-version=2026-04-01";
    private static final String ROLE = SetUp.STORAGE
            + "/providers/Microsoft.Authorization/roleAssignments/33333333-3333-4333-8333-333333333333" + SetUp.ROLES;

    private PracticeCloud cloud;
    private Client client;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
        var setUp = new SetUp(client);
        setUp.upToWorkspace();
        setUp.endpoint();
        SetUp.good(setUp.cluster());
        assertThat(client.put(ROLE, """
                        {"properties":{"principalId":"00000000-0000-0000-0000-0000000000f1","roleDefinitionId":
                         "/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe"}}
                        """).status()).isEqualTo(201);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private void patch(String path, String properties) {
        client.settled(path, client.patch(path, "{\"properties\":{" + properties + "}}"));
    }

    private String listed(Client who) {
        var account = client.get(STORAGE);
        var id = client.get(SetUp.WORKSPACE + SetUp.AML).text("properties.workspaceId");
        var url = account.text("properties.primaryEndpoints.blob") + "azureml-blobstore-" + id
                + "?restype=container&comp=list";
        var answer = who.get(url);
        return answer.status() == 200 ? "listed" : answer.header("x-ms-error-code");
    }

    @Test
    void aBlobFirewallLetsInTheAddressesOnItsListOnly() {
        patch(STORAGE, "\"networkAcls\":{\"defaultAction\":\"Deny\",\"ipRules\":[{\"value\":\"203.0.113.0/28\"}]}");
        assertThat(listed(client)).isEqualTo("AuthorizationFailure");
        assertThat(listed(client.saying("x-practice-client-ip", "203.0.113.7"))).isEqualTo("listed");
        assertThat(listed(client.saying("x-practice-client-ip", "203.0.113.77")))
                .isEqualTo("AuthorizationFailure");
        assertThat(listed(client.saying("x-practice-client-ip", "allowed"))).isEqualTo("listed");
        assertThat(listed(client.saying("x-practice-client-ip", "x"))).isEqualTo("AuthorizationFailure");
    }

    @Test
    void namesOfBlobsAreWrittenAsXmlHasThem() {
        var inside = client.saying("x-practice-subnet", SetUp.SUBNET);
        var account = client.get(STORAGE).text("properties.primaryEndpoints.blob");
        assertThat(inside.put(account + "azureml/a%26b%3Cc.txt", "x").status()).isEqualTo(201);
        var list =
                new String(inside.raw("GET", account + "azureml?restype=container&comp=list"), StandardCharsets.UTF_8);
        assertThat(list).contains("<Name>a&amp;b&lt;c.txt</Name>");
    }

    @Test
    void whoSitsInTheSubnetComesInByItsRule() {
        assertThat(listed(client)).isEqualTo("AuthorizationFailure");
        assertThat(listed(client.saying("x-practice-subnet", SetUp.SUBNET))).isEqualTo("listed");
    }

    @Test
    void theListOfAWorkspaceGuardsItsDataPlaneAndNotResourceManager() {
        var job = SetUp.WORKSPACE + "/jobs/one" + SetUp.AML;
        client.put(job, "{\"properties\":{\"jobType\":\"Command\",\"command\":\"echo\",\"environmentId\":\"x\"}}");
        var host = client.get(job)
                .text("properties.services.Tracking.endpoint")
                .replace("azureml://", "")
                .split("/")[0];
        var run = "https://" + host + "/history/v1.0" + SetUp.WORKSPACE + "/runs/one";
        assertThat(client.get(run).status()).isEqualTo(200);
        patch(
                SetUp.WORKSPACE + SetUp.PREVIEW,
                "\"networkAcls\":{\"defaultAction\":\"Deny\",\"ipRules\":[{\"value\":\"203.0.113.7\"}]}");
        var refused = client.get(run);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("error.message")).startsWith("Access to workspace was denied");
        assertThat(client.saying("x-practice-client-ip", "203.0.113.7").get(run).status())
                .isEqualTo(200);
        assertThat(client.get(job).status()).isEqualTo(200);
    }

    /// The endpoint is there, but without a zone its name still means the public address.
    @Test
    void nodesComeToAWorkspaceWithAListByItsPrivateEndpointOnly() {
        patch(SetUp.WORKSPACE + SetUp.PREVIEW, "\"ipAllowlist\":[\"20.61.0.0/16\"]");
        var job = SetUp.WORKSPACE + "/jobs/two" + SetUp.AML;
        var body = "{\"properties\":{\"jobType\":\"Command\",\"command\":\"echo\",\"environmentId\":\"x\","
                + "\"computeId\":\"" + SetUp.CLUSTER + "\"}}";
        client.put(job, body);
        assertThat(client.get(job).text("properties.status")).isEqualTo("Failed");
        new SetUp(client).rest();
        job = SetUp.WORKSPACE + "/jobs/three" + SetUp.AML;
        client.put(job, body);
        assertThat(client.get(job).text("properties.status")).isEqualTo("Completed");
    }
}
