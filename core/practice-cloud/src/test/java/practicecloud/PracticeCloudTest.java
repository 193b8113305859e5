package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The practice cloud as a client sees it, over real HTTPS.
class PracticeCloudTest {

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

    @Test
    void strangersAreAskedToSignIn() {
        var answer = Client.stranger(cloud.access()).get("/subscriptions?api-version=2022-12-01");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.error()).isEqualTo("AuthenticationFailed");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aWrongSecretIsRefusedInEntrasWords() {
        var answer = Client.stranger(cloud.access())
                .post(
                        "/x/oauth2/v2.0/token",
                        "grant_type=client_credentials&client_secret=no&client_id="
                                + cloud.access().clientId());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("invalid_client");
        assertThat(answer.text("error_description")).startsWith("AADSTS7000215");
    }

    @Test
    void aVersionMustBeNamed() {
        assertThat(client.get("/subscriptions").error()).isEqualTo("MissingApiVersionParameter");
    }

    @Test
    void aSlashTooManyInFrontIsPassedOver() {
        var path = "/subscriptions/" + cloud.access().subscription() + "?api-version=2022-12-01";
        assertThat(client.get("/" + path).body()).isEqualTo(client.get(path).body());
    }

    @Test
    void theSubscriptionAndItsRegionsAreThere() {
        var list = client.get("/subscriptions?api-version=2022-12-01");
        assertThat(list.body().path("value").path(0).path("subscriptionId").asText())
                .isEqualTo(cloud.access().subscription());
        var regions =
                client.get("/subscriptions/" + cloud.access().subscription() + "/locations?api-version=2022-12-01");
        assertThat(regions.body().path("value").findValuesAsText("name")).contains("westeurope");
    }

    @Test
    void aWholeSetUpStands() {
        setUp.upToWorkspace();
        SetUp.good(setUp.endpoint());
        var cluster = SetUp.good(setUp.cluster());
        assertThat(cluster.text("properties.provisioningState")).isEqualTo("Succeeded");
        var workspace = client.get(SetUp.WORKSPACE + SetUp.AML);
        assertThat(workspace
                        .body()
                        .at(
                                "/properties/privateEndpointConnections/0/properties/privateLinkServiceConnectionState/status")
                        .asText())
                .isEqualTo("Approved");
    }

    @Test
    void nodesWithoutPublicAddressNeedTheWorkspacesEndpoint() {
        setUp.upToWorkspace();
        var cluster = setUp.cluster();
        assertThat(cluster.text("status")).isEqualTo("Failed");
        assertThat(cluster.text("error.message"))
                .contains("Provided EnableNodePublicIp 'False' requires workspace private endpoint.");
        assertThat(client.get(SetUp.CLUSTER + SetUp.AML).text("properties.provisioningState"))
                .isEqualTo("Failed");
    }

    @Test
    void aStorageRuleForASubnetWithoutServiceEndpointFailsWithStatus200() {
        setUp.group();
        setUp.network("");
        var storage = setUp.storage();
        assertThat(storage.status()).isEqualTo(200);
        assertThat(storage.text("status")).isEqualTo("Failed");
        assertThat(storage.error()).isEqualTo("NetworkAclsValidationFailure");
    }

    @Test
    void onlyAPreviewVersionKnowsTheAllowList() {
        setUp.upToWorkspace();
        var list =
                "{\"properties\":{\"networkAcls\":{\"defaultAction\":\"Deny\",\"ipRules\":[{\"value\":\"203.0.113.7\"}]}}}";
        var path = SetUp.WORKSPACE + SetUp.AML;
        client.settled(path, client.patch(path, list));
        assertThat(client.get(SetUp.WORKSPACE + SetUp.PREVIEW)
                        .body()
                        .at("/properties/networkAcls")
                        .isMissingNode())
                .isTrue();
        path = SetUp.WORKSPACE + SetUp.PREVIEW;
        client.settled(path, client.patch(path, list));
        assertThat(client.get(path)
                        .body()
                        .at("/properties/networkAcls/ipRules/0/value")
                        .asText())
                .isEqualTo("203.0.113.7");
        assertThat(client.get(SetUp.WORKSPACE + SetUp.AML)
                        .body()
                        .at("/properties/networkAcls")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void graphFindsTheGroupOfTheExamples() {
        var groups = client.get("/v1.0/groups?$filter=startswith(displayName,'data sci')");
        assertThat(groups.body().path("value").path(0).path("id").asText())
                .isEqualTo("00000000-0000-0000-0000-0000000000a1");
    }

    @Test
    void whatWasAnsweredIsStillThereAfterwards(@TempDir Path home) {
        var settings = new Settings(Optional.of(home), 0, Speed.INSTANT, Optional.empty());
        try (var first = PracticeCloud.start(settings)) {
            new SetUp(Client.administrator(first.access())).upToWorkspace();
        }
        try (var second = PracticeCloud.start(settings)) {
            var workspace = Client.administrator(second.access()).get(SetUp.WORKSPACE + SetUp.AML);
            assertThat(workspace.text("properties.provisioningState")).isEqualTo("Succeeded");
        }
    }

    @Test
    void aWorldInMemoryLeavesNothingBehind() {
        var folder = cloud.access().caFile().getParent();
        assertThat(folder).isDirectory();
        cloud.close();
        assertThat(folder).doesNotExist();
    }

    @Test
    void registeringTakesAWhileAndUntilThenNothingOfItIsMade() {
        try (var slow = PracticeCloud.start(Settings.inMemory(Speed.REAL))) {
            var caller = Client.administrator(slow.access());
            var provider = "/subscriptions/" + slow.access().subscription() + "/providers/Microsoft.ManagedIdentity";
            caller.post(provider + "/unregister?api-version=2025-04-01", "");
            caller.post(provider + "/register?api-version=2025-04-01", "");
            assertThat(caller.get(provider + "?api-version=2025-04-01").text("registrationState"))
                    .isEqualTo("Registering");
            var waiting = new SetUp(caller);
            waiting.group();
            assertThatThrownBy(waiting::identity).hasMessageContaining("MissingSubscriptionRegistration");
        }
    }

    @Test
    void providersThatAMachineLearningSetUpTouchesCanBeRegistered() {
        for (var name : new String[] {"Microsoft.Search", "Microsoft.DocumentDB", "Microsoft.PolicyInsights"}) {
            var path = "/subscriptions/" + cloud.access().subscription() + "/providers/" + name;
            assertThat(client.get(path + "?api-version=2025-04-01").text("registrationState"))
                    .isEqualTo("NotRegistered");
            client.post(path + "/register?api-version=2025-04-01", "");
            assertThat(client.get(path + "?api-version=2025-04-01").text("registrationState"))
                    .isEqualTo("Registered");
        }
    }
}
