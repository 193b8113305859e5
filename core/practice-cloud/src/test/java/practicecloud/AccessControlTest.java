package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who may do what, asked as those people.
class AccessControlTest {

    private static final String OPERATOR = "00000000-0000-0000-0000-0000000000f2";
    private static final String OPERATOR_APPLICATION = "00000000-0000-0000-0000-0000000000e2";
    private static final String SCIENTIST_APPLICATION = "00000000-0000-0000-0000-0000000000e3";
    private static final String SCIENTISTS = "00000000-0000-0000-0000-0000000000a1";
    private static final String DATA_SCIENTIST = "f6c7c914-8db3-469d-8ca1-694a8f32e121";
    private static final String IDENTITY_OPERATOR = "f1a07417-d97a-45cb-824c-7a7467783830";
    private static final String CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
    private static final String SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-00000000000b";

    private PracticeCloud cloud;
    private Client administrator;
    private Client operator;
    private Client scientist;
    private SetUp setUp;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        administrator = Client.administrator(cloud.access());
        operator = Client.stranger(cloud.access()).signedIn(OPERATOR_APPLICATION);
        scientist = Client.stranger(cloud.access()).signedIn(SCIENTIST_APPLICATION);
        setUp = new SetUp(administrator);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private void give(String scope, String principal, String role) {
        var path = scope + "/providers/Microsoft.Authorization/roleAssignments/"
                + UUID.nameUUIDFromBytes((scope + principal + role).getBytes(StandardCharsets.UTF_8));
        var body = """
                {"properties":{"principalId":"%s","roleDefinitionId":"%s/providers/Microsoft.Authorization\
                /roleDefinitions/%s"}}
                """.formatted(principal, SUBSCRIPTION, role);
        assertThat(administrator.put(path + SetUp.ROLES, body).status()).isEqualTo(201);
    }

    @Test
    void aReaderReadsAndDoesNotWrite() {
        setUp.group();
        assertThat(operator.get(SetUp.GROUP + "?api-version=2025-04-01").status())
                .isEqualTo(200);
        var refused = operator.put(SetUp.IDENTITY + "?api-version=2024-11-30", "{\"location\":\"westeurope\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.error()).isEqualTo("AuthorizationFailed");
        assertThat(refused.text("error.message"))
                .contains(OPERATOR)
                .contains("'Microsoft.ManagedIdentity/userAssignedIdentities/write'")
                .contains(SetUp.IDENTITY);
    }

    @Test
    void whoHasNoRoleSeesNothing() {
        setUp.group();
        assertThat(scientist.get(SetUp.GROUP + "?api-version=2025-04-01").error())
                .isEqualTo("AuthorizationFailed");
        var groups = scientist.get(SUBSCRIPTION + "/resourceGroups?api-version=2025-04-01");
        assertThat(groups.body().path("value")).isEmpty();
    }

    @Test
    void whoHasARoleSomewhereSeesTheSubscription() {
        setUp.group();
        var list = "/subscriptions?api-version=2022-12-01";
        assertThat(scientist.get(list).body().path("value")).isEmpty();
        give(SetUp.GROUP, SCIENTISTS, CONTRIBUTOR);
        assertThat(scientist.get(list).body().path("value")).hasSize(1);
        assertThat(operator.get(list).body().path("value")).hasSize(1);
    }

    /// The first of the three observations: what the role writes, and what its `notActions` take back.
    @Test
    void aDataScientistWritesJobsButNeitherWorkspaceNorCompute() {
        setUp.upToWorkspace();
        give(SetUp.WORKSPACE, SCIENTISTS, DATA_SCIENTIST);
        assertThat(scientist.get(SetUp.WORKSPACE + "/datastores" + SetUp.AML).status())
                .isEqualTo(200);
        assertThat(scientist
                        .patch(SetUp.WORKSPACE + SetUp.AML, "{\"tags\":{\"a\":\"b\"}}")
                        .error())
                .isEqualTo("AuthorizationFailed");
        assertThat(scientist.put(SetUp.CLUSTER + SetUp.AML, "{}").error()).isEqualTo("AuthorizationFailed");
        assertThat(scientist.delete(SetUp.CLUSTER + SetUp.AML).error()).isEqualTo("AuthorizationFailed");
        var datastore = SetUp.WORKSPACE + "/datastores/mine" + SetUp.AML;
        var body = "{\"properties\":{\"datastoreType\":\"AzureBlob\",\"accountName\":\"a\",\"containerName\":\"b\","
                + "\"credentials\":{\"credentialsType\":\"None\"}}}";
        assertThat(scientist.put(datastore, body).status()).isEqualTo(201);
    }

    @Test
    void anIdentityIsUsedByThoseWhoMayAssignIt() {
        setUp.upToWorkspace();
        setUp.endpoint();
        give(SetUp.WORKSPACE, OPERATOR, CONTRIBUTOR);
        give(SetUp.NETWORK, OPERATOR, CONTRIBUTOR);
        var refused = new SetUp(operator).cluster();
        assertThat(refused.error()).isEqualTo("LinkedAuthorizationFailed");
        assertThat(refused.text("error.message"))
                .contains("Microsoft.ManagedIdentity/userAssignedIdentities/assign/action")
                .contains(SetUp.IDENTITY);
        give(SetUp.IDENTITY, OPERATOR, IDENTITY_OPERATOR);
        assertThat(new SetUp(operator).cluster().text("properties.provisioningState"))
                .isEqualTo("Succeeded");
    }

    @Test
    void aSubnetIsJoinedByThoseWhoMay() {
        setUp.upToWorkspace();
        setUp.endpoint();
        give(SetUp.WORKSPACE, OPERATOR, CONTRIBUTOR);
        give(SetUp.IDENTITY, OPERATOR, IDENTITY_OPERATOR);
        var refused = new SetUp(operator).cluster();
        assertThat(refused.error()).isEqualTo("LinkedAuthorizationFailed");
        assertThat(refused.text("error.message")).contains("Microsoft.Network/virtualNetworks/subnets/join/action");
    }

    @Test
    void aContributorGivesNoRoles() {
        setUp.group();
        give(SetUp.GROUP, OPERATOR, CONTRIBUTOR);
        var path = SetUp.GROUP + "/providers/Microsoft.Authorization/roleAssignments/" + new UUID(1, 2) + SetUp.ROLES;
        assertThat(operator.put(path, "{}").error()).isEqualTo("AuthorizationFailed");
    }

    @Test
    void thePermissionsOfTheCallerAreListed() {
        setUp.group();
        var list = operator.get(SetUp.GROUP + "/providers/Microsoft.Authorization/permissions" + SetUp.ROLES);
        assertThat(list.body().at("/value/0/actions/0").asText()).isEqualTo("*/read");
    }

    @Test
    void theSameRoleIsNotGivenTwice() {
        setUp.group();
        give(SetUp.GROUP, SCIENTISTS, CONTRIBUTOR);
        var path = SetUp.GROUP + "/providers/Microsoft.Authorization/roleAssignments/" + new UUID(1, 2) + SetUp.ROLES;
        var body = """
                {"properties":{"principalId":"%s","roleDefinitionId":"%s/providers/Microsoft.Authorization\
                /roleDefinitions/%s"}}
                """.formatted(SCIENTISTS, SUBSCRIPTION, CONTRIBUTOR);
        assertThat(administrator.put(path, body).error()).isEqualTo("RoleAssignmentExists");
    }
}
