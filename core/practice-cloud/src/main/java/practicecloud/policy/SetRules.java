package practicecloud.policy;

import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.world.Table;

/// `Microsoft.Authorization/policySetDefinitions`: definitions that are assigned together. Each must be there.
public record SetRules() implements ResourceType {

    @Override
    public void check(Writing writing) {
        var definitions = new Definitions(key -> writing.change().get(Table.RESOURCES, key));
        Tree.items(writing.body(), "properties.policyDefinitions")
                .map(part -> part.path("policyDefinitionId").asText())
                .filter(id -> definitions.find(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw Definitions.missing(id);
                });
    }

    @Override
    public void complete(Writing writing) {
        writing.set("properties.policyType", "Custom");
        writing.preset("properties.version", "1.0.0");
        Made.note(writing);
    }
}
