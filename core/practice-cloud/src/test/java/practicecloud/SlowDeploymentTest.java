package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practicecloud.json.Tree;

/// Deployments that take their time: another at once, stopping, and a sudden end in between.
class SlowDeploymentTest {

    private static final String SLOW = """
            {resources: [
              {type: "Microsoft.Network/virtualNetworks", apiVersion: "2022-01-01", name: "vnet", location: "westeurope",
               properties: {addressSpace: {addressPrefixes: ["10.0.0.0/16"]}}},
              {type: "Microsoft.ManagedIdentity/userAssignedIdentities", apiVersion: "2023-01-31", name: "late",
               location: "westeurope", dependsOn: ["vnet"]}]}""";
    private static final String LATE =
            SetUp.GROUP + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/late?api-version=2023-01-31";

    private static Client client(PracticeCloud cloud) {
        return Client.administrator(cloud.access());
    }

    @Test
    void onlyOneOfANameRunsAndItCanBeStopped() {
        try (var cloud = PracticeCloud.start(Settings.inMemory(Speed.REAL))) {
            var client = client(cloud);
            new SetUp(client).group();
            var deployer = new Deployer(client, SetUp.GROUP);
            var first = deployer.begin("slow", SLOW, "{}");
            assertThat(client.get(first.header("Azure-AsyncOperation")).body())
                    .isEqualTo(Tree.object().put("status", "Running"));
            var second = deployer.begin("slow", SLOW, "{}");
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.error()).isEqualTo("DeploymentActive");
            assertThat(client.post(deployer.path("slow") + "/cancel" + Deployer.VERSION, "")
                            .status())
                    .isEqualTo(204);
            assertThat(client.get(deployer.path("slow") + Deployer.VERSION).text("properties.provisioningState"))
                    .isEqualTo("Canceled");
            assertThat(client.post(deployer.path("slow") + "/cancel" + Deployer.VERSION, "")
                            .error())
                    .isEqualTo("DeploymentCannotBeCancelled");
            assertThat(client.get(LATE).status()).isEqualTo(404);
        }
    }

    @Test
    void aDeploymentGoesOnWhereItWas(@TempDir Path home) {
        try (var cloud = PracticeCloud.start(new Settings(Optional.of(home), 0, Speed.REAL, Optional.empty()))) {
            var client = client(cloud);
            new SetUp(client).group();
            new Deployer(client, SetUp.GROUP).begin("slow", SLOW, "{}");
            assertThat(client.get(LATE).status()).isEqualTo(404);
        }
        try (var cloud = PracticeCloud.start(new Settings(Optional.of(home), 0, Speed.INSTANT, Optional.empty()))) {
            var client = client(cloud);
            var deployer = new Deployer(client, SetUp.GROUP);
            var done = client.settled(
                    deployer.path("slow") + Deployer.VERSION, client.get(deployer.path("slow") + Deployer.VERSION));
            assertThat(done.text("properties.provisioningState")).isIn("Running", "Succeeded");
        }
    }
}
