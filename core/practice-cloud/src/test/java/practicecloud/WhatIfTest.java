package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practicecloud.json.Tree;

/// What-if in Azure's shape.
class WhatIfTest {

    private static final String NETWORK = """
            {resources: [{type: "Microsoft.Network/virtualNetworks", apiVersion: "2022-01-01", name: "vnet",
              location: "West Europe", tags: {%s}, properties: {
                addressSpace: {addressPrefixes: [%s]}}}]}""";
    private static final String FIRST = NETWORK.formatted("a: \"1\"", "\"10.0.0.0/16\"");

    private PracticeCloud cloud;
    private Client client;
    private Deployer deployer;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
        new SetUp(client).group();
        deployer = new Deployer(client, SetUp.GROUP);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void tellsWhatWouldBeMade() {
        var whatIf = deployer.whatIf(Deployer.resource("workspace.json"), "{name: {value: \"mlw\"}}");
        assertThat(Tree.text(whatIf, "status")).contains("Succeeded");
        assertThat(Deployer.changes(whatIf))
                .hasSize(9)
                .allMatch(change -> change.startsWith("Create "))
                .contains("Create mlw-pe", "Create vnet", "Create default");
        assertThat(client.get(SetUp.WORKSPACE + SetUp.AML).status()).isEqualTo(404);
    }

    @Test
    void seesNothingToChangeAfterDeploying() {
        deployer.deployed("main", Deployer.resource("workspace.json"), "{name: {value: \"mlwdeploy\"}}");
        var whatIf = deployer.whatIf(Deployer.resource("workspace.json"), "{name: {value: \"mlwdeploy\"}}");
        assertThat(Deployer.changes(whatIf))
                .as(whatIf.toPrettyString())
                .allMatch(change -> change.startsWith("NoChange ") || change.startsWith("Ignore "));
    }

    @Test
    void showsEachDifference() {
        deployer.deployed("main", FIRST, "{}");
        var whatIf = deployer.whatIf(NETWORK.formatted("b: \"2\"", "\"10.0.0.0/16\", \"10.1.0.0/16\""), "{}");
        var change = Tree.items(whatIf, "properties.changes").findFirst().orElseThrow();
        assertThat(change.path("changeType").asText()).isEqualTo("Modify");
        assertThat(Tree.items(change, "delta")
                        .map(entry -> entry.path("propertyChangeType").asText() + " "
                                + entry.path("path").asText()))
                .containsExactlyInAnyOrder(
                        "Create tags.b", "Delete tags.a", "Array properties.addressSpace.addressPrefixes");
        var array = Tree.items(change, "delta")
                .filter(entry -> Tree.says(entry, "propertyChangeType", "Array"))
                .findFirst()
                .orElseThrow();
        assertThat(array.path("children").path(0).path("after").asText()).isEqualTo("10.1.0.0/16");
    }

    @Test
    void isAsNoisyAsAzureWhereAsked() {
        deployer.deployed("main", FIRST, "{}");
        assertThat(Deployer.changes(deployer.whatIf(FIRST, "{}"))).containsExactly("NoChange vnet");
        client.put("/practice/what-if", "{\"noise\": true}");
        assertThat(Deployer.changes(deployer.whatIf(FIRST, "{}"))).containsExactly("Modify vnet");
    }

    @Test
    void saysWhatACompleteDeploymentWouldDelete() {
        deployer.deployed("main", FIRST, "{}");
        assertThat(Deployer.changes(deployer.whatIf("{resources: []}", "{}"))).containsExactly("Ignore vnet");
        assertThat(Deployer.changes(deployer.whatIf("{resources: []}", "{}", "Complete")))
                .containsExactly("Delete vnet");
    }

    @Test
    void looksIntoGroupsThatAreOnlyGoingToBeMade() {
        var above = new Deployer(client, "/subscriptions/" + cloud.access().subscription());
        assertThat(Deployer.changes(above.whatIf(Deployer.resource("wide.json"), "{}")))
                .containsExactly("Create id-wide", "Create rg-wide");
    }
}
