package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practicecloud.json.Tree;

/// Deployments as a client sees them, over real HTTPS.
class DeploymentTest {

    private static final String NOTHING = "{}";
    private static final String IDENTITIES =
            SetUp.GROUP + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/";

    private static final String SCIENTIST = "00000000-0000-0000-0000-0000000000f3";
    private static final String SCIENTIST_APPLICATION = "00000000-0000-0000-0000-0000000000e3";

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

    private static String identity(String name, String more) {
        return "{type: \"Microsoft.ManagedIdentity/userAssignedIdentities\", apiVersion: \"2023-01-31\", name: \""
                + name + "\", location: \"westeurope\"" + more + "}";
    }

    private static String template(String... resources) {
        return "{contentVersion: \"1.0.0.0\", resources: [" + String.join(", ", resources) + "]}";
    }

    @Test
    void aWorkspaceWithAllItNeedsIsDeployed() {
        var done = deployer.deployed("main", Deployer.resource("workspace.json"), "{name: {value: \"mlwdeploy\"}}");
        assertThat(done.text("properties.provisioningState"))
                .as(done.body().toPrettyString())
                .isEqualTo("Succeeded");
        assertThat(done.text("properties.outputs.workspace.value")).endsWith("/workspaces/mlwdeploy");
        assertThat(done.text("properties.outputs.discovery.value")).startsWith("https://");
        assertThat(done.text("properties.outputs.blob.value")).contains("/storage/st");
        var endpoint =
                client.get(SetUp.GROUP + "/providers/Microsoft.Network/privateEndpoints/mlwdeploy-pe" + SetUp.NET);
        assertThat(endpoint.text("properties.provisioningState")).isEqualTo("Succeeded");
        var inner = client.get(deployer.path("endpoint") + Deployer.VERSION);
        assertThat(inner.text("properties.provisioningState")).isEqualTo("Succeeded");
    }

    @Test
    void aDeploymentIsFollowedByItsOperation() {
        var first = deployer.begin("one", template(identity("id-one", "")), NOTHING);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("properties.provisioningState")).isEqualTo("Accepted");
        var follow = client.get(first.header("Azure-AsyncOperation"));
        assertThat(follow.body()).isEqualTo(Tree.object().put("status", "Succeeded"));
        assertThat(client.get(IDENTITIES + "id-one?api-version=2023-01-31").status())
                .isEqualTo(200);
        assertThat(client.send("HEAD", deployer.path("one") + Deployer.VERSION, "")
                        .status())
                .isEqualTo(204);
        assertThat(client.send("HEAD", deployer.path("two") + Deployer.VERSION, "")
                        .status())
                .isEqualTo(404);
        assertThat(client.get(deployer.path("two") + Deployer.VERSION).error()).isEqualTo("DeploymentNotFound");
        assertThat(deployer.begin("one", template(), NOTHING).status()).isEqualTo(200);
    }

    @Test
    void operationsAreListedWithAndWithoutTheProvider() {
        deployer.deployed("one", template(identity("id-one", "")), NOTHING);
        var listed = client.get(deployer.path("one") + "/operations" + Deployer.VERSION);
        var shortly = client.get(SetUp.GROUP.replace("resourceGroups", "resourcegroups") + "/deployments/one/operations"
                + Deployer.VERSION);
        assertThat(shortly.body()).isEqualTo(listed.body());
        assertThat(Tree.items(listed.body(), "value")
                        .map(one -> Tree.text(one, "properties.provisioningOperation")
                                .orElse("")))
                .containsExactly("Create", "EvaluateDeploymentOutput");
        var single = client.get(listed.body().path("value").path(0).path("id").asText() + Deployer.VERSION);
        assertThat(single.body()).isEqualTo(listed.body().path("value").path(0));
    }

    @Test
    void aFailureStopsWhatWaitsForItAndSaysWhy() {
        var done = deployer.deployed(
                "broken",
                template(
                        "{type: \"Microsoft.Network/virtualNetworks/subnets\", apiVersion: \"2022-01-01\","
                                + " name: \"nowhere/one\", properties: {addressPrefix: \"10.0.0.0/24\"}}",
                        identity("never", ", dependsOn: [\"nowhere/one\"]")),
                NOTHING);
        assertThat(done.text("properties.provisioningState")).isEqualTo("Failed");
        assertThat(done.text("properties.error.code")).isEqualTo("DeploymentFailed");
        var detail =
                done.body().path("properties").path("error").path("details").path(0);
        assertThat(detail.path("code").asText()).isEqualTo("ParentResourceNotFound");
        assertThat(detail.path("target").asText()).endsWith("/virtualNetworks/nowhere/subnets/one");
        assertThat(client.get(IDENTITIES + "never?api-version=2023-01-31").status())
                .isEqualTo(404);
        var operations = client.get(deployer.path("broken") + "/operations" + Deployer.VERSION);
        assertThat(Tree.items(operations.body(), "value")
                        .map(one -> Tree.text(one, "properties.statusCode").orElse("")))
                .containsExactly("NotFound");
    }

    @Test
    void badTemplatesAreRefusedWhenValidatedAndWhenDeployed() {
        var body = Deployer.body(template(identity("a", ", dependsOn: [\"b\"]")), NOTHING);
        var validated = client.post(deployer.path("bad") + "/validate" + Deployer.VERSION, body);
        assertThat(List.of(validated.status(), validated.error())).isEqualTo(List.of(400, "InvalidTemplate"));
        var put = client.put(deployer.path("bad") + Deployer.VERSION, body);
        assertThat(List.of(put.status(), put.error())).isEqualTo(List.of(400, "InvalidTemplate"));
        assertThat(client.get(deployer.path("bad") + Deployer.VERSION).status()).isEqualTo(404);
    }

    @Test
    void validationNamesWhatWouldBeWritten() {
        var body = Deployer.body(Deployer.resource("workspace.json"), "{name: {value: \"mlw\"}}");
        var answer = client.post(deployer.path("main") + "/validate" + Deployer.VERSION, body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("properties.provisioningState")).isEqualTo("Succeeded");
        assertThat(answer.body().path("properties").path("validatedResources").findValuesAsText("id"))
                .hasSize(8)
                .contains(SetUp.GROUP + "/providers/Microsoft.MachineLearningServices/workspaces/mlw");
        assertThat(client.get(SetUp.WORKSPACE + SetUp.AML).status()).isEqualTo(404);
    }

    @Test
    void aSubscriptionDeploymentMakesAGroupAndFillsIt() {
        var above = new Deployer(client, "/subscriptions/" + cloud.access().subscription());
        var done = above.deployed("wide", Deployer.resource("wide.json"), NOTHING);
        assertThat(done.text("properties.provisioningState"))
                .as(done.body().toPrettyString())
                .isEqualTo("Succeeded");
        assertThat(done.text("properties.outputs.principal.value")).isNotEmpty();
        var made = client.get("/subscriptions/" + cloud.access().subscription()
                + "/resourceGroups/rg-wide/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-wide"
                + "?api-version=2023-01-31");
        assertThat(made.text("location")).isEqualTo("northeurope");
        var missing = client.put(above.path("x") + Deployer.VERSION, "{properties: {template: {resources: []}}}");
        assertThat(missing.error()).isEqualTo("InvalidDeployment");
    }

    /// A contributor may deploy, but not give roles: the step is refused as the same write by hand would be.
    @Test
    void eachStepIsWrittenAsTheOneWhoDeploys() {
        var scientist = client.signedIn(SCIENTIST_APPLICATION);
        var mine = new Deployer(scientist, SetUp.GROUP);
        assertThat(mine.begin("mine", template(), NOTHING).error()).isEqualTo("AuthorizationFailed");
        var contributor = "/subscriptions/" + cloud.access().subscription()
                + "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c";
        var assignment = "{type: \"Microsoft.Authorization/roleAssignments\", apiVersion: \"2022-04-01\","
                + " name: \"[guid('mine')]\", properties: {roleDefinitionId: \"" + contributor + "\", principalId: \""
                + SCIENTIST + "\", principalType: \"ServicePrincipal\"}}";
        var given = deployer.deployed("give", template(assignment), NOTHING);
        assertThat(given.text("properties.provisioningState")).isEqualTo("Succeeded");
        var tried = mine.deployed("mine", template(assignment.replace("'mine'", "'more'")), NOTHING);
        assertThat(tried.body().path("properties").path("error").path("details").findValuesAsText("code"))
                .containsExactly("AuthorizationFailed");
    }

    @Test
    void aCompleteDeploymentDeletesWhatItDoesNotName() {
        deployer.deployed("both", template(identity("keep", ""), identity("drop", "")), NOTHING);
        var body = Deployer.body(template(identity("keep", "")), NOTHING).replace("Incremental", "Complete");
        client.settled(
                deployer.path("complete") + Deployer.VERSION,
                client.put(deployer.path("complete") + Deployer.VERSION, body));
        assertThat(client.get(IDENTITIES + "keep?api-version=2023-01-31").status())
                .isEqualTo(200);
        assertThat(client.get(IDENTITIES + "drop?api-version=2023-01-31").status())
                .isEqualTo(404);
    }

    @Test
    void theTemplateCanBeHadBackAndTheDeploymentForgotten() {
        deployer.deployed("one", template(), NOTHING);
        var exported = client.post(deployer.path("one") + "/exportTemplate" + Deployer.VERSION, "");
        assertThat(exported.text("template.contentVersion")).isEqualTo("1.0.0.0");
        assertThat(client.get(SetUp.GROUP + "/providers/Microsoft.Resources/deployments" + Deployer.VERSION)
                        .body()
                        .path("value"))
                .hasSize(1);
        assertThat(client.delete(deployer.path("one") + Deployer.VERSION).status())
                .isEqualTo(204);
        assertThat(client.get(deployer.path("one") + Deployer.VERSION).status()).isEqualTo(404);
    }

    @Test
    void deploymentsGoWithTheirGroup() {
        deployer.deployed("one", template(), NOTHING);
        client.settled(SetUp.GROUP + "?api-version=2025-04-01", client.delete(SetUp.GROUP + "?api-version=2025-04-01"));
        assertThat(client.get(deployer.path("one") + Deployer.VERSION).error()).isEqualTo("ResourceGroupNotFound");
        new SetUp(client).group();
        assertThat(client.get(deployer.path("one") + Deployer.VERSION).error()).isEqualTo("DeploymentNotFound");
    }
}
