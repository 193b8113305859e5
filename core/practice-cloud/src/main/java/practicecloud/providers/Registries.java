package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Locale;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// `Microsoft.ContainerRegistry/registries`: the images jobs run in.
public record Registries() implements ResourceType {

    @Override
    public void check(Writing writing) {
        if (!writing.id().name().matches("[a-zA-Z0-9]{5,50}")) {
            throw Refusal.of(
                    400,
                    "InvalidResourceName",
                    "Registry name must contain only alphanumeric characters and be between 5 and 50 characters in length.");
        }
        if (Names.isTaken(writing, writing.id().type())) {
            throw Refusal.of(
                    409,
                    "AlreadyInUse",
                    "The registry DNS name " + writing.id().name().toLowerCase(Locale.ROOT)
                            + ".azurecr.io is already in use. You can check if the name is already claimed using following"
                            + " API: https://learn.microsoft.com/rest/api/containerregistry/registries/checknameavailability");
        }
        boolean closed = Tree.says(writing.body(), "properties.networkRuleSet.defaultAction", "Deny");
        if (closed && !Tree.says(writing.body(), "sku.name", "Premium")) {
            throw Refusal.of(
                    400,
                    "NetworkRulesNotSupported",
                    "The resource does not support network rules. Network rules are only supported with the Premium SKU.");
        }
    }

    @Override
    public void complete(Writing writing) {
        writing.set("sku.tier", writing.text("sku.name").orElse("Basic"));
        writing.set("properties.loginServer", writing.id().name().toLowerCase(Locale.ROOT) + ".azurecr.io");
        writing.keep(
                "properties.creationDate", writing.realm().clock().instant().toString());
        writing.preset("properties.adminUserEnabled", BooleanNode.FALSE);
        writing.preset("properties.anonymousPullEnabled", BooleanNode.FALSE);
        writing.preset("properties.dataEndpointEnabled", BooleanNode.FALSE);
        writing.set("properties.dataEndpointHostNames", Tree.array());
        writing.preset("properties.publicNetworkAccess", "Enabled");
        writing.preset("properties.networkRuleBypassOptions", "AzureServices");
        writing.preset("properties.networkRuleBypassAllowedForTasks", BooleanNode.FALSE);
        writing.preset("properties.zoneRedundancy", "Disabled");
        writing.preset("properties.roleAssignmentMode", "LegacyRegistryPermissions");
        writing.preset("properties.encryption.status", "disabled");
        if (Tree.says(writing.body(), "sku.name", "Premium")) {
            writing.preset("properties.networkRuleSet.defaultAction", "Allow");
            writing.preset("properties.networkRuleSet.ipRules", Tree.array());
        }
        var kept = writing.before()
                .map(before -> Tree.at(before, "properties.privateEndpointConnections"))
                .filter(JsonNode::isArray);
        writing.set("properties.privateEndpointConnections", kept.orElseGet(Tree::array));
    }
}
