package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.time.Duration;
import java.util.List;
import practicecloud.arm.Pattern;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// `Microsoft.Network/natGateways`: the way out of a subnet.
public record NatGateways() implements ResourceType {

    @Override
    public String name() {
        return "Microsoft.Network/natGateways";
    }

    @Override
    public List<String> versions() {
        return Network.VERSIONS;
    }

    @Override
    public Pattern pattern() {
        return Pattern.ASYNC_OPERATION;
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(15);
    }

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
        writing.preset("sku.tier", "Regional");
        Tree.putIfAbsent(writing.body(), "properties.idleTimeoutInMinutes", IntNode.valueOf(4));
        writing.keepDrawn("properties.resourceGuid", "resource guid");
        writing.before()
                .map(before -> Tree.at(before, "properties.subnets"))
                .filter(JsonNode::isArray)
                .ifPresent(subnets -> writing.set("properties.subnets", subnets));
    }
}
