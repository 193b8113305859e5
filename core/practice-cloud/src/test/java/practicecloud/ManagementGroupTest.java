package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is above the subscription counts below it.
class ManagementGroupTest {

    private static final String GROUPS = "/providers/Microsoft.Management/managementGroups";
    private static final String GROUP = GROUPS + "/practice";
    private static final String OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
    private static final String LOCATIONS =
            "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c";
    private static final String ASSIGNMENT =
            GROUP + "/providers/Microsoft.Authorization/policyAssignments/places?api-version=2023-04-01";
    private static final String PLACES = """
            {"properties":{"policyDefinitionId":"%s","parameters":{"listOfAllowedLocations":{"value":["northeurope"]}}}}
            """.formatted(LOCATIONS);

    private PracticeCloud cloud;
    private Client client;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private void elevate() {
        assertThat(client.post("/providers/Microsoft.Authorization/elevateAccess?api-version=2016-07-01", "")
                        .status())
                .isEqualTo(200);
        SetUp.good(client.put(
                GROUP + "/providers/Microsoft.Authorization/roleAssignments/" + new UUID(1, 1) + SetUp.ROLES,
                """
                {"properties":{"principalId":"00000000-0000-0000-0000-0000000000f1","roleDefinitionId":\
                "/providers/Microsoft.Authorization/roleDefinitions/%s"}}
                """.formatted(OWNER)));
    }

    @Test
    void theHierarchyIsShown() {
        var list = client.get(GROUPS + "?api-version=2021-04-01").body();
        assertThat(list.path("value").findValuesAsText("displayName")).containsExactly("Tenant Root Group", "Practice");
        var group = client.get(GROUP + "?api-version=2021-04-01&$expand=children");
        assertThat(group.text("properties.details.parent.displayName")).isEqualTo("Tenant Root Group");
        assertThat(group.body().at("/properties/children/0/type").asText()).isEqualTo("/subscriptions");
        assertThat(client.get(GROUPS + "/none?api-version=2021-04-01").status()).isEqualTo(404);
    }

    @Test
    void onlyWhoElevatedTheirAccessWritesThere() {
        assertThat(client.put(ASSIGNMENT, PLACES).error()).isEqualTo("AuthorizationFailed");
        elevate();
        assertThat(client.put(ASSIGNMENT, PLACES).status()).isEqualTo(201);
        var operator = Client.stranger(cloud.access()).signedIn("00000000-0000-0000-0000-0000000000e2");
        assertThat(operator.post("/providers/Microsoft.Authorization/elevateAccess?api-version=2016-07-01", "")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aPolicyOfTheGroupCountsInTheSubscriptionAndIsListedThere() {
        elevate();
        SetUp.good(client.put(ASSIGNMENT, PLACES));
        new SetUp(client).group();
        assertThat(client.put(SetUp.IDENTITY + "?api-version=2024-11-30", "{\"location\":\"westeurope\"}")
                        .error())
                .isEqualTo("RequestDisallowedByPolicy");
        var list = client.get("/subscriptions/00000000-0000-0000-0000-00000000000b/providers/Microsoft.Authorization"
                + "/policyAssignments?api-version=2023-04-01");
        assertThat(list.body().at("/value/0/id").asText()).startsWith(GROUP);
    }

    @Test
    void aQueryIsAskedOfAGroup() {
        var setUp = new SetUp(client);
        setUp.group();
        setUp.identity();
        var path = "/providers/Microsoft.ResourceGraph/resources?api-version=2021-03-01";
        var query = "{\"managementGroups\":[\"%s\"],\"query\":\"resources | project name\"}";
        assertThat(client.post(path, query.formatted("practice"))
                        .body()
                        .path("totalRecords")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.post(path, query.formatted(cloud.access().tenant()))
                        .body()
                        .path("totalRecords")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.post(path, query.formatted("other"))
                        .body()
                        .path("totalRecords")
                        .asInt())
                .isZero();
    }
}
