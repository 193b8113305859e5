package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practicecloud.json.Tree;

/// Policies refuse and change what is written, and say so in Azure's words.
class PolicyTest {

    private static final String SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-00000000000b";
    private static final String BUILT_IN = "/providers/Microsoft.Authorization/policyDefinitions/";
    private static final String LOCATIONS = BUILT_IN + "e56962a6-4747-49cd-b67b-bf8b01975c4c";
    private static final String SHARED_KEY = BUILT_IN + "8c6a50c6-9ffd-4ae7-986f-5fa6111f9a54";
    private static final String TAG = BUILT_IN + "5ffd78d9-436d-4b41-a421-5baa819e3008";
    private static final String POLICY = "?api-version=2023-04-01";
    private static final String NORTH = "{\"parameters\":{\"listOfAllowedLocations\":{\"value\":[\"northeurope\"]}}}";

    private PracticeCloud cloud;
    private Client client;
    private SetUp setUp;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
        setUp = new SetUp(client);
        setUp.group();
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private String assign(String scope, String name, String definition, String properties) {
        var id = scope + "/providers/Microsoft.Authorization/policyAssignments/" + name;
        var body = Tree.object();
        body.set("properties", read(properties).put("policyDefinitionId", definition));
        SetUp.good(client.put(id + POLICY, body.toString()));
        return id;
    }

    private String define(String name, String rule) {
        var id = SUBSCRIPTION + BUILT_IN + name;
        SetUp.good(client.put(id + POLICY, "{\"properties\":{\"mode\":\"All\",\"policyRule\":" + rule + "}}"));
        return id;
    }

    private static ObjectNode read(String text) {
        try {
            return (ObjectNode) Tree.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private Client.Answer identity() {
        return client.put(SetUp.IDENTITY + "?api-version=2024-11-30", "{\"location\":\"West Europe\"}");
    }

    @Test
    void aPolicyRefusesWithWhatItFound() {
        var assignment = assign(SUBSCRIPTION, "places", LOCATIONS, NORTH);
        var refused = identity();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.error()).isEqualTo("RequestDisallowedByPolicy");
        assertThat(refused.text("error.target")).isEqualTo("id-test");
        assertThat(refused.text("error.message"))
                .startsWith("Resource 'id-test' was disallowed by policy. Policy identifiers: '[{\"policyAssignment\":")
                .contains("\"id\":\"" + assignment + "\"")
                .contains("\"name\":\"Allowed locations\",\"id\":\"" + LOCATIONS + "\"");
        var violation = refused.body().at("/error/additionalInfo/0");
        assertThat(violation.path("type").asText()).isEqualTo("PolicyViolation");
        assertThat(violation.at("/info/policyAssignmentScope").asText()).isEqualTo(SUBSCRIPTION);
        assertThat(violation.at("/info/policyDefinitionEffect").asText()).isEqualTo("Deny");
        assertThat(violation.at("/info/evaluationDetails/evaluatedExpressions/0"))
                .isEqualTo(read("""
                        {"result":"True","expressionKind":"Field","expression":"location","path":"location",
                         "expressionValue":"westeurope","targetValue":["northeurope"],"operator":"NotIn"}
                        """));
        assertThat(client.get(SetUp.IDENTITY + "?api-version=2024-11-30").status())
                .isEqualTo(404);
    }

    @Test
    void theReasonOfTheAssignmentIsTold() {
        assign(SetUp.GROUP, "places", LOCATIONS, """
                {"parameters":{"listOfAllowedLocations":{"value":["northeurope"]}},
                 "nonComplianceMessages":[{"message":"Only the north."}]}
                """);
        assertThat(identity().text("error.message"))
                .isEqualTo("Resource 'id-test' was disallowed by policy. Reasons: 'Only the north.'. See error details"
                        + " for policy resource IDs.");
    }

    @Test
    void notWhereItIsNotEnforcedSparedOrExempt() {
        var assignment = assign(SUBSCRIPTION, "places", LOCATIONS, NORTH);
        assertThat(identity().status()).isEqualTo(403);
        var exemption = SetUp.GROUP + "/providers/Microsoft.Authorization/policyExemptions/ours"
                + "?api-version=2022-07-01-preview";
        var body = "{\"properties\":{\"policyAssignmentId\":\"%s\",\"exemptionCategory\":\"Waiver\"%s}}";
        SetUp.good(client.put(exemption, body.formatted(assignment, ",\"expiresOn\":\"2020-01-01T00:00:00Z\"")));
        assertThat(identity().status()).isEqualTo(403);
        SetUp.good(client.put(exemption, body.formatted(assignment, "")));
        assertThat(identity().status()).isEqualTo(201);
        client.delete(exemption);
        assertThat(identity().status()).isEqualTo(403);
        assign(
                SUBSCRIPTION,
                "places",
                LOCATIONS,
                NORTH.replaceFirst("\\{", "{\"notScopes\":[\"" + SetUp.GROUP + "\"],"));
        assertThat(identity().status()).isEqualTo(200);
        assign(SUBSCRIPTION, "places", LOCATIONS, NORTH.replaceFirst("\\{", "{\"enforcementMode\":\"DoNotEnforce\","));
        assertThat(identity().status()).isEqualTo(200);
    }

    @Test
    void theEffectIsTheOneTheAssignmentChooses() {
        setUp.network("{\"service\":\"Microsoft.Storage\"}");
        var storage = SetUp.STORAGE + "?api-version=2026-04-01";
        var keys = "{\"location\":\"westeurope\",\"kind\":\"StorageV2\",\"sku\":{\"name\":\"Standard_LRS\"}}";
        assign(SUBSCRIPTION, "keys", SHARED_KEY, "{}");
        SetUp.good(client.made(storage, keys));
        client.delete(storage);
        assign(SUBSCRIPTION, "keys", SHARED_KEY, "{\"parameters\":{\"effect\":{\"value\":\"Deny\"}}}");
        assertThat(client.put(storage, keys).error()).isEqualTo("RequestDisallowedByPolicy");
        SetUp.good(setUp.storage());
        assertThat(client.patch(storage, "{\"properties\":{\"allowSharedKeyAccess\":true}}")
                        .error())
                .isEqualTo("RequestDisallowedByPolicy");
    }

    @Test
    void modifyChangesWhatIsWritten() {
        assign(
                SUBSCRIPTION,
                "tag",
                TAG,
                "{\"parameters\":{\"tagName\":{\"value\":\"cost\"},\"tagValue\":{\"value\":\"7\"}}}");
        assertThat(identity().body().path("tags")).isEqualTo(read("{\"cost\":\"7\"}"));
        var closed = define("closed", """
                {"if":{"field":"type","equals":"Microsoft.Storage/storageAccounts"},"then":{"effect":"modify",
                 "details":{"roleDefinitionIds":[],"operations":[{"operation":"addOrReplace",
                  "field":"Microsoft.Storage/storageAccounts/publicNetworkAccess","value":"Disabled"}]}}}
                """);
        assign(SetUp.GROUP, "closed", closed, "{}");
        setUp.network("{\"service\":\"Microsoft.Storage\"}");
        assertThat(SetUp.good(setUp.storage()).text("properties.publicNetworkAccess"))
                .isEqualTo("Disabled");
    }

    @Test
    void appendAddsAndDoesNotReplace() {
        var rule = define("team", """
                {"if":{"field":"type","equals":"Microsoft.ManagedIdentity/userAssignedIdentities"},
                 "then":{"effect":"append","details":[{"field":"tags['team']","value":"blue"}]}}
                """);
        assign(SetUp.GROUP, "team", rule, "{}");
        assertThat(identity().text("tags.team")).isEqualTo("blue");
        var other = client.put(
                SetUp.IDENTITY + "?api-version=2024-11-30",
                "{\"location\":\"westeurope\",\"tags\":{\"team\":\"red\"}}");
        assertThat(other.error()).isEqualTo("RequestDisallowedByPolicy");
    }

    @Test
    void itemsOfAListAreCounted() {
        var rule = define("ports", """
                {"if":{"allOf":[{"field":"type","equals":"Microsoft.Network/networkSecurityGroups"},
                  {"count":{"field":"Microsoft.Network/networkSecurityGroups/securityRules[*]","where":{"allOf":[
                    {"field":"Microsoft.Network/networkSecurityGroups/securityRules[*].direction","equals":"Inbound"},
                    {"value":"[current('Microsoft.Network/networkSecurityGroups/securityRules[*].access')]",
                     "equals":"Allow"}]}},"greater":0}]},"then":{"effect":"deny"}}
                """);
        assign(SetUp.GROUP, "ports", rule, "{}");
        var body = """
                {"location":"westeurope","properties":{"securityRules":[{"name":"one","properties":{"protocol":"Tcp",
                 "access":"Allow","direction":"%s","priority":100,"sourceAddressPrefix":"*","sourcePortRange":"*",
                 "destinationAddressPrefix":"*","destinationPortRange":"443"}}]}}
                """;
        assertThat(client.put(SetUp.RULES + SetUp.NET, body.formatted("Inbound"))
                        .error())
                .isEqualTo("RequestDisallowedByPolicy");
        SetUp.good(client.made(SetUp.RULES + SetUp.NET, body.formatted("Outbound")));
    }

    @Test
    void aSetHandsItsParametersOn() {
        var set = SUBSCRIPTION + "/providers/Microsoft.Authorization/policySetDefinitions/all";
        SetUp.good(client.put(set + POLICY, """
                {"properties":{"parameters":{"where":{"type":"Array"}},"policyDefinitions":[{"policyDefinitionId":"%s",
                 "policyDefinitionReferenceId":"places",
                 "parameters":{"listOfAllowedLocations":{"value":"[parameters('where')]"}}}]}}
                """.formatted(LOCATIONS)));
        assign(SUBSCRIPTION, "all", set, "{\"parameters\":{\"where\":{\"value\":[\"northeurope\"]}}}");
        var refused = identity();
        assertThat(refused.body()
                        .at("/error/additionalInfo/0/info/policyDefinitionReferenceId")
                        .asText())
                .isEqualTo("places");
    }

    @Test
    void whatIsNotUnderstoodIsRefusedWhenItIsWritten() {
        var id = SUBSCRIPTION + BUILT_IN + "odd" + POLICY;
        var refused = client.put(
                id,
                "{\"properties\":{\"policyRule\":{\"if\":{\"field\":\"type\",\"resembles\":\"x\"},\"then\":{\"effect\":\"deny\"}}}}");
        assertThat(refused.error()).isEqualTo("InvalidPolicyRule");
        assertThat(refused.text("error.message")).contains("resembles");
        var assignment = SetUp.GROUP + "/providers/Microsoft.Authorization/policyAssignments/a" + POLICY;
        assertThat(client.put(assignment, "{\"properties\":{\"policyDefinitionId\":\"%s\"}}".formatted(LOCATIONS))
                        .error())
                .isEqualTo("MissingPolicyParameter");
        assertThat(client.put(assignment, "{\"properties\":{\"policyDefinitionId\":\"%snone\"}}".formatted(BUILT_IN))
                        .error())
                .isEqualTo("PolicyDefinitionNotFound");
        assertThat(client.get(assignment).error()).isEqualTo("PolicyAssignmentNotFound");
    }

    @Test
    void listsShowWhatIsInForce() {
        assign(SUBSCRIPTION, "above", LOCATIONS, NORTH);
        assign(SetUp.GROUP, "here", SHARED_KEY, "{}");
        var list = "/providers/Microsoft.Authorization/policyAssignments" + POLICY;
        assertThat(names(client.get(SUBSCRIPTION + list))).containsExactly("above", "here");
        assertThat(names(client.get(SUBSCRIPTION + list + "&$filter=atScope()")))
                .containsExactly("above");
        assertThat(names(client.get(SetUp.GROUP + list))).containsExactly("here", "above");
        assertThat(names(client.get(SUBSCRIPTION + "/providers/Microsoft.Authorization/policyDefinitions" + POLICY)))
                .contains("e56962a6-4747-49cd-b67b-bf8b01975c4c");
        assertThat(client.get(LOCATIONS + POLICY).text("properties.displayName"))
                .isEqualTo("Allowed locations");
    }

    private static List<String> names(Client.Answer answer) {
        return Tree.items(answer.body(), "value")
                .map((JsonNode item) -> item.path("name").asText())
                .toList();
    }
}
