package practicecloud.policy;

import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;

/// `Microsoft.Authorization/policyDefinitions`: a rule that cannot be understood is refused when it is written,
/// not when it should hold.
public record DefinitionRules() implements ResourceType {

    @Override
    public void check(Writing writing) {
        if (writing.id().group().isPresent()) {
            throw Refusal.of(
                    404,
                    "InvalidResourceType",
                    "A policy definition is made in a subscription or a management group, not in a resource group.");
        }
        Rule.of(writing.body().at("/properties/policyRule"));
    }

    @Override
    public void complete(Writing writing) {
        writing.preset("properties.mode", "Indexed");
        writing.set("properties.policyType", "Custom");
        writing.preset("properties.version", "1.0.0");
        Made.note(writing);
    }
}
