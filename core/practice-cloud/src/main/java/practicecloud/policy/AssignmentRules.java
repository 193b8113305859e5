package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// `Microsoft.Authorization/policyAssignments`: its definition must be there, and its parameters must be those of
/// the definition. It counts from the next request on; Azure takes minutes.
public record AssignmentRules() implements ResourceType {

    @Override
    public void check(Writing writing) {
        var id = writing.text("properties.policyDefinitionId")
                .orElseThrow(() -> Refusal.of(
                        400,
                        "InvalidCreatePolicyAssignmentRequest",
                        "The policy definition specified in policy assignment '"
                                + writing.id().name() + "' is missing."));
        var definition = new Definitions(key -> writing.change().get(Table.RESOURCES, key))
                .find(id)
                .orElseThrow(() -> Definitions.missing(id));
        checkParameters(writing, definition);
    }

    private static void checkParameters(Writing writing, JsonNode definition) {
        var known = definition.at("/properties/parameters");
        var given = Given.values(writing.body().at("/properties/parameters"));
        known.properties().forEach(entry -> {
            boolean open = !entry.getValue().has("defaultValue")
                    && Given.find(given, entry.getKey()).isMissingNode();
            if (open) {
                throw refused(writing, "MissingPolicyParameter", "is missing the parameter(s)", entry.getKey());
            }
        });
        given.properties().forEach(entry -> {
            var parameter = Given.find(known, entry.getKey());
            if (parameter.isMissingNode()) {
                throw refused(
                        writing, "UndefinedPolicyParameter", "has defined parameters which are not", entry.getKey());
            }
            checkAllowed(writing, entry.getKey(), parameter, entry.getValue());
        });
    }

    private static void checkAllowed(Writing writing, String name, JsonNode parameter, JsonNode value) {
        boolean allowed = !parameter.has("allowedValues")
                || Tree.items(parameter, "allowedValues").anyMatch(one -> Operator.EQUALS.holds(one, value));
        if (!allowed) {
            throw Refusal.of(
                    400,
                    "PolicyParameterValueNotAllowed",
                    "The value '" + value.asText() + "' of the policy parameter '" + name + "' of the assignment '"
                            + writing.id().name() + "' is not allowed. The allowed values are "
                            + parameter.path("allowedValues") + ".");
        }
    }

    private static Refusal refused(Writing writing, String code, String what, String parameter) {
        return Refusal.of(
                400,
                code,
                "The policy assignment '" + writing.id().name() + "' " + what + " '" + parameter
                        + "' as defined in the policy definition '"
                        + Id.of(writing.text("properties.policyDefinitionId").orElse(""))
                                .name() + "'.");
    }

    @Override
    public void complete(Writing writing) {
        writing.set("properties.scope", writing.id().scope().text());
        writing.preset("properties.enforcementMode", "Default");
        writing.preset("properties.notScopes", Tree.array());
        Made.note(writing);
    }
}
