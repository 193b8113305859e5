package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// `Microsoft.Network/networkSecurityGroups`: rules for what comes and goes.
public record SecurityGroups() implements ResourceType {

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        Names.items(writing, "properties.securityRules", "securityRules");
        writing.set(
                "properties.defaultSecurityRules", DefaultRules.of(writing.id().text()));
        writing.keepDrawn("properties.resourceGuid", "resource guid");
        writing.before()
                .map(before -> Tree.at(before, "properties.subnets"))
                .filter(JsonNode::isArray)
                .ifPresent(subnets -> writing.set("properties.subnets", subnets));
    }

    @Override
    public void checkLeaving(Writing writing) {
        InUse.checkBySubnets(writing, "networkSecurityGroup", "InUseNetworkSecurityGroupCannotBeDeleted");
    }
}
