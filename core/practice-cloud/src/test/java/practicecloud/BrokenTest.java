package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One thing is broken and mended again, and all else is as it was.
class BrokenTest {

    private static final String SCIENTIST = "00000000-0000-0000-0000-0000000000e3";
    private static final String SCIENTIST_PRINCIPAL = "00000000-0000-0000-0000-0000000000f3";
    private static final String TEAM = "00000000-0000-0000-0000-0000000000a1";
    private static final String USAGES = "/subscriptions/00000000-0000-0000-0000-00000000000b/providers"
            + "/Microsoft.MachineLearningServices/locations/westeurope/usages" + SetUp.AML;

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
        give(TEAM, "f6c7c914-8db3-469d-8ca1-694a8f32e121", SetUp.WORKSPACE);
        give(identity(), "ba92f5b4-2d11-453d-a403-e96b0029c9fe", SetUp.STORAGE);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private void give(String principal, String role, String scope) {
        var body = """
                {"properties":{"principalId":"%s","roleDefinitionId":\
                "/providers/Microsoft.Authorization/roleDefinitions/%s"}}
                """.formatted(principal, role);
        var path = scope + "/providers/Microsoft.Authorization/roleAssignments/" + UUID.randomUUID() + SetUp.ROLES;
        assertThat(client.put(path, body).status()).isEqualTo(201);
    }

    private String identity() {
        return client.get(SetUp.IDENTITY + "?api-version=2024-11-30").text("properties.principalId");
    }

    private void broken(String body) {
        assertThat(client.put("/practice/broken/it", body).status()).isEqualTo(200);
        assertThat(client.get("/practice/broken").body().path("value")).hasSize(1);
    }

    private void mended() {
        assertThat(client.delete("/practice/broken/it").status()).isEqualTo(204);
        assertThat(client.delete("/practice/broken/it").error()).isEqualTo("NotBroken");
    }

    private int asScientist() {
        return Client.stranger(cloud.access())
                .signedIn(SCIENTIST)
                .get(SetUp.WORKSPACE + SetUp.AML)
                .status();
    }

    private String job(String name) {
        var path = SetUp.WORKSPACE + "/jobs/" + name + SetUp.AML;
        var body = """
                {"properties":{"jobType":"Command","command":"echo","environmentId":"azureml://x",
                 "computeId":"%s","identity":{"identityType":"Managed"},"outputs":{"out":{"jobOutputType":"uri_folder",
                  "uri":"azureml://datastores/workspaceblobstore/paths/out/"}}}}
                """.formatted(SetUp.CLUSTER);
        assertThat(client.put(path, body).status()).isEqualTo(201);
        return client.get(path).text("properties.status");
    }

    @Test
    void aRoleIsMissingAndComesBack() {
        broken("{\"role\":{\"name\":\"AzureML Data Scientist\",\"principal\":\"" + TEAM + "\"}}");
        assertThat(asScientist()).isEqualTo(403);
        mended();
        assertThat(asScientist()).isEqualTo(200);
    }

    @Test
    void somebodyIsNotInTheGroupAnyMore() {
        broken("{\"membership\":{\"principal\":\"" + SCIENTIST_PRINCIPAL + "\",\"group\":\"" + TEAM + "\"}}");
        assertThat(asScientist()).isEqualTo(403);
        mended();
        assertThat(asScientist()).isEqualTo(200);
    }

    @Test
    void aWireToStorageIsCut() {
        assertThat(job("before")).isEqualTo("Completed");
        broken("{\"path\":{\"from\":\"" + SetUp.SUBNET + "\",\"to\":\"" + SetUp.STORAGE + "\"}}");
        assertThat(job("while")).isEqualTo("Failed");
        mended();
        assertThat(job("after")).isEqualTo("Completed");
    }

    @Test
    void aSettingIsOtherwiseThanItsProviderLeftIt() {
        broken("{\"changed\":{\"resource\":\"" + SetUp.SUBNET
                + "\",\"patch\":{\"properties\":{\"natGateway\":null}}}}");
        assertThat(job("while")).isEqualTo("Failed");
        mended();
        assertThat(job("after")).isEqualTo("Completed");
    }

    @Test
    void aResourceIsGone() {
        broken("{\"gone\":{\"resource\":\"" + SetUp.CLUSTER + "\"}}");
        assertThat(client.get(SetUp.CLUSTER + SetUp.AML).status()).isEqualTo(404);
        mended();
        assertThat(client.get(SetUp.CLUSTER + SetUp.AML).status()).isEqualTo(200);
    }

    @Test
    void aFamilyHasLessQuota() {
        broken("{\"quota\":{\"family\":\"standardDSv2Family\",\"limit\":2}}");
        assertThat(client.get(USAGES).body().toString()).contains("\"limit\":2,");
        assertThat(job("while")).isEqualTo("Failed");
        mended();
        assertThat(job("after")).isEqualTo("Completed");
    }

    @Test
    void whatIsNotOneThingIsRefusedWithThoseThereAre() {
        var refused = client.put("/practice/broken/it", "{\"everything\":{}}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("error.message")).contains("gone, changed, role, membership, path, quota");
    }
}
