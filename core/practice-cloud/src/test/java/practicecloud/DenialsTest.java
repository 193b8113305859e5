package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Deny assignments, and assignments with conditions, asked as those they bind.
class DenialsTest {

    private static final String SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-00000000000b";
    private static final String OPERATOR = "00000000-0000-0000-0000-0000000000f2";
    private static final String EVERYONE = "00000000-0000-0000-0000-000000000000";
    private static final String IDENTITY = SetUp.IDENTITY + "?api-version=2024-11-30";
    private static final String BODY = "{\"location\":\"westeurope\"}";
    private static final String READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
    private static final String CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
    private static final String ACCESS_ADMINISTRATOR = "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9";

    private PracticeCloud cloud;
    private Client administrator;
    private Client operator;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        administrator = Client.administrator(cloud.access());
        operator = Client.stranger(cloud.access()).signedIn("00000000-0000-0000-0000-0000000000e2");
        new SetUp(administrator).group();
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private void deny(String principal, String more) {
        var path = SetUp.GROUP + "/providers/Microsoft.Authorization/denyAssignments/" + new UUID(1, 1) + SetUp.ROLES;
        SetUp.good(administrator.put(path, """
                {"properties":{"denyAssignmentName":"Kept by us","permissions":[{"actions":["*/write"],
                 "notActions":[]}],"principals":[{"id":"%s","type":"SystemDefined"}],"excludePrincipals":[]%s}}
                """.formatted(principal, more)));
    }

    private static String assignment(String scope, long number) {
        return scope + "/providers/Microsoft.Authorization/roleAssignments/" + new UUID(1, number) + SetUp.ROLES;
    }

    private static String gives(String role, String principal, String more) {
        return """
                {"properties":{"principalId":"%s","principalType":"Group","roleDefinitionId":"%s/providers/\
                Microsoft.Authorization/roleDefinitions/%s"%s}}
                """.formatted(principal, SUBSCRIPTION, role, more);
    }

    @Test
    void whatIsDeniedToEveryoneIsDeniedToTheOwner() {
        deny(EVERYONE, "");
        var refused = administrator.put(IDENTITY, BODY);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.error()).isEqualTo("DenyAssignmentAuthorizationFailed");
        assertThat(refused.text("error.message"))
                .contains("has permission to perform action 'Microsoft.ManagedIdentity/userAssignedIdentities/write'")
                .contains("because of the deny assignment with name 'Kept by us'")
                .endsWith("at scope '" + SetUp.GROUP + "'.");
        assertThat(operator.put(IDENTITY, BODY).error()).isEqualTo("AuthorizationFailed");
        assertThat(administrator.get(SetUp.GROUP + "?api-version=2025-04-01").status())
                .isEqualTo(200);
    }

    @Test
    void whoIsExcludedMay() {
        deny(EVERYONE, ",\"excludePrincipals\":[{\"id\":\"00000000-0000-0000-0000-0000000000f1\"}]");
        assertThat(administrator.put(IDENTITY, BODY).status()).isEqualTo(201);
    }

    @Test
    void oneThatIsNotForChildrenIsForItsScopeAlone() {
        deny(EVERYONE, ",\"doNotApplyToChildScopes\":true");
        assertThat(administrator.put(IDENTITY, BODY).status()).isEqualTo(201);
        assertThat(administrator
                        .put(SetUp.GROUP + "?api-version=2025-04-01", BODY)
                        .error())
                .isEqualTo("DenyAssignmentAuthorizationFailed");
    }

    @Test
    void aConditionLimitsWhichRolesAreGiven() {
        var condition = ",\"conditionVersion\":\"2.0\",\"condition\":\"((!(ActionMatches{'Microsoft.Authorization"
                + "/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId]"
                + " ForAnyOfAnyValues:GuidEquals {" + READER + "}))\"";
        SetUp.good(administrator.put(
                assignment(SetUp.GROUP, 1),
                gives(ACCESS_ADMINISTRATOR, OPERATOR, condition).replace("\"Group\"", "\"ServicePrincipal\"")));
        var team = "00000000-0000-0000-0000-0000000000a1";
        assertThat(operator.put(assignment(SetUp.GROUP, 2), gives(CONTRIBUTOR, team, ""))
                        .error())
                .isEqualTo("AuthorizationFailed");
        assertThat(operator.put(assignment(SetUp.GROUP, 3), gives(READER, team, ""))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aConditionBeyondWhatIsKnownIsRefusedWithWhatIsKnown() {
        var condition = ",\"conditionVersion\":\"2.0\",\"condition\":\"@Principal[a:b] StringEquals 'c'\"";
        var refused = administrator.put(assignment(SetUp.GROUP, 1), gives(READER, OPERATOR, condition));
        assertThat(refused.error()).isEqualTo("InvalidCondition");
        assertThat(refused.text("error.message")).contains("@Principal[a:b]").contains("ActionMatches");
    }

    @Test
    void aNewIdentityIsNotKnownEverywhereAtOnce() {
        try (var slow = PracticeCloud.start(Settings.inMemory(Speed.REAL))) {
            var client = Client.administrator(slow.access());
            var setUp = new SetUp(client);
            setUp.group();
            var principal = setUp.identity().text("properties.principalId");
            var body = gives(READER, principal, "");
            var refused = client.put(assignment(SetUp.GROUP, 1), body.replace("\"principalType\":\"Group\",", ""));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.error()).isEqualTo("PrincipalNotFound");
            assertThat(refused.text("error.message"))
                    .startsWith("Principal " + principal.replace("-", "") + " does not exist in the directory");
            var told = body.replace("\"Group\"", "\"ServicePrincipal\"");
            assertThat(client.put(assignment(SetUp.GROUP, 1), told).status()).isEqualTo(201);
        }
    }
}
