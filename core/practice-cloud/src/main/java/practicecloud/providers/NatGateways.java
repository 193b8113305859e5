package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// `Microsoft.Network/natGateways`: the way out of a subnet.
public record NatGateways() implements ResourceType {

    @Override
    public void check(Writing writing) {
        Tree.items(writing.body(), "properties.publicIpAddresses")
                .map(address -> address.path("id").asText())
                .filter(id -> !writing.exists(id))
                .forEach(id -> {
                    throw Names.notThere(writing, id);
                });
    }

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        writing.preset("sku.name", "Standard");
        Tree.putIfAbsent(writing.body(), "properties.idleTimeoutInMinutes", IntNode.valueOf(4));
        writing.keepDrawn("properties.resourceGuid", "resource guid");
        writing.before()
                .map(before -> Tree.at(before, "properties.subnets"))
                .filter(JsonNode::isArray)
                .ifPresent(subnets -> writing.set("properties.subnets", subnets));
    }

    /// The code is not established; the rule is.
    @Override
    public void checkLeaving(Writing writing) {
        InUse.checkBySubnets(writing, "natGateway", "InUseNatGatewayCannotBeDeleted");
    }
}
