package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a validation and a what-if foresee: missing rights, policies, and the rules of providers.
class PreflightTest {

    private static final String TEMPLATE = """
            {resources: [
              {type: "Microsoft.ManagedIdentity/userAssignedIdentities", apiVersion: "2024-11-30", name: "id-test",
               location: "West Europe"},
              {type: "Microsoft.Storage/storageAccounts", apiVersion: "2023-01-01", name: "sttest001",
               location: "West Europe", kind: "StorageV2", sku: {name: "Standard_LRS"}, properties: {allowSharedKeyAccess: %s}},
              {type: "Microsoft.Authorization/roleAssignments", apiVersion: "2022-04-01",
               name: "[guid('x')]", scope: "Microsoft.Storage/storageAccounts/sttest001",
               dependsOn: ["sttest001", "id-test"], properties: {
                roleDefinitionId: "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions',\
             'ba92f5b4-2d11-453d-a403-e96b0029c9fe')]",
                principalId: "[reference('id-test').principalId]"}}]}""";
    private static final String GOOD = TEMPLATE.formatted("false");
    private static final String BAD = TEMPLATE.formatted("\"maybe\"");
    private static final String LOCATIONS =
            "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c";

    private PracticeCloud cloud;
    private Client administrator;
    private Deployer deployer;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        administrator = Client.administrator(cloud.access());
        new SetUp(administrator).group();
        deployer = new Deployer(administrator, SetUp.GROUP);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private Client.Answer validated(Client client, String template, String more) {
        var body = Deployer.body(template, "{}").replace("\"mode\":", more + "\"mode\":");
        return client.post(deployer.path("main") + "/validate" + Deployer.VERSION, body);
    }

    @Test
    void whatIsGoodIsFoundSoAndLeavesNothing() {
        assertThat(validated(administrator, GOOD, "").text("properties.provisioningState"))
                .isEqualTo("Succeeded");
        assertThat(administrator.get(SetUp.STORAGE + "?api-version=2023-01-01").status())
                .isEqualTo(404);
        assertThat(administrator
                        .get(SetUp.GROUP + "/resources?api-version=2025-04-01")
                        .body()
                        .path("value"))
                .isEmpty();
    }

    @Test
    void whatTheRunWillHaveMadeByThenIsNotMissed() {
        var template = """
                {resources: [
                  {type: "Microsoft.ManagedIdentity/userAssignedIdentities", apiVersion: "2024-11-30", name: "id-test",
                   location: "West Europe"},
                  {type: "Microsoft.Storage/storageAccounts", apiVersion: "2023-01-01", name: "sttest001",
                   location: "West Europe", kind: "StorageV2", sku: {name: "Standard_LRS"}, dependsOn: ["id-test"]},
                  {type: "Microsoft.Authorization/locks", apiVersion: "2020-05-01", name: "kept",
                   scope: "Microsoft.Storage/storageAccounts/sttest001/blobServices/default",
                   dependsOn: ["sttest001"], properties: {level: "CanNotDelete"}},
                  {type: "Microsoft.Authorization/roleDefinitions", apiVersion: "2022-04-01", name: "[guid('role')]",
                   properties: {roleName: "Reader of one", assignableScopes: ["[resourceGroup().id]"],
                    permissions: [{actions: ["Microsoft.Storage/storageAccounts/read"]}]}},
                  {type: "Microsoft.Authorization/roleAssignments", apiVersion: "2022-04-01", name: "[guid('given')]",
                   dependsOn: ["[guid('role')]"], properties: {
                    roleDefinitionId: "[resourceId('Microsoft.Authorization/roleDefinitions', guid('role'))]",
                    principalId: "00000000-0000-0000-0000-0000000000a1", principalType: "Group"}}]}""";
        var answer = validated(administrator, template, "");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    @Test
    void theRuleOfAProviderIsForeseen() {
        var refused = validated(administrator, BAD, "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error()).isEqualTo("InvalidTemplateDeployment");
        assertThat(refused.body().at("/error/details/0/message").asText())
                .contains("'properties.allowSharedKeyAccess'");
        assertThat(validated(administrator, BAD, "validationLevel: \"Template\",")
                        .status())
                .isEqualTo(200);
        assertThat(deployer.whatIf(BAD, "{}").at("/error/code").asText()).isEqualTo("InvalidTemplateDeployment");
    }

    @Test
    void aPolicyIsForeseenWithItsDetails() {
        administrator.put(
                SetUp.GROUP + "/providers/Microsoft.Authorization/policyAssignments/places?api-version=2023-04-01",
                """
                {"properties":{"policyDefinitionId":"%s",
                 "parameters":{"listOfAllowedLocations":{"value":["northeurope"]}}}}
                """.formatted(LOCATIONS));
        var refused = validated(administrator, GOOD, "");
        assertThat(refused.text("error.message")).contains("because of policy violation");
        var details = refused.body().at("/error/details");
        assertThat(details).hasSize(2);
        assertThat(details.at("/0/code").asText()).isEqualTo("RequestDisallowedByPolicy");
        assertThat(details.at("/0/additionalInfo/0/type").asText()).isEqualTo("PolicyViolation");
    }

    @Test
    void aMissingRightIsForeseen() {
        var operator = Client.stranger(cloud.access()).signedIn("00000000-0000-0000-0000-0000000000e2");
        administrator.put(
                SetUp.GROUP + "/providers/Microsoft.Authorization/roleAssignments/" + new UUID(1, 1) + SetUp.ROLES,
                """
                {"properties":{"principalId":"00000000-0000-0000-0000-0000000000f2","roleDefinitionId":\
                "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"}}
                """);
        var refused = validated(operator, GOOD, "");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.error()).isEqualTo("InvalidTemplateDeployment");
        assertThat(refused.text("error.message"))
                .contains("Authorization failed for template resource")
                .contains("'Microsoft.Authorization/roleAssignments/write'");
        assertThat(validated(operator, GOOD, "validationLevel: \"ProviderNoRbac\",")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aTemplateForASubscriptionIsFollowedIntoItsGroups() {
        var wide = new Deployer(administrator, "/subscriptions/00000000-0000-0000-0000-00000000000b");
        var body = Deployer.body(Deployer.resource("wide.json"), "{}");
        var fine = administrator.post(wide.path("main") + "/validate" + Deployer.VERSION, body);
        assertThat(fine.status()).as(fine.body().toString()).isEqualTo(200);
    }
}
