package practicecloud.providers;

import com.fasterxml.jackson.databind.node.IntNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// `Microsoft.Network/publicIPAddresses`: an address on the Internet.
public record PublicIps() implements ResourceType {

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        writing.preset("sku.name", "Basic");
        writing.preset("sku.tier", "Regional");
        writing.preset("properties.publicIPAddressVersion", "IPv4");
        writing.preset("properties.publicIPAllocationMethod", "Dynamic");
        writing.keepDrawn("properties.resourceGuid", "resource guid");
        Tree.putIfAbsent(writing.body(), "properties.idleTimeoutInMinutes", IntNode.valueOf(4));
        Tree.putIfAbsent(writing.body(), "properties.ipTags", Tree.array());
        writing.before()
                .flatMap(before -> Tree.text(before, "properties.ipAddress"))
                .ifPresent(address -> writing.set("properties.ipAddress", address));
    }

    @Override
    public void finish(Writing writing) {
        if (Tree.says(writing.body(), "properties.publicIPAllocationMethod", "Static")
                && writing.text("properties.ipAddress").isEmpty()) {
            long number = writing.change().number();
            writing.set("properties.ipAddress", "20.61." + number / 250 % 250 + "." + (number % 250 + 4));
        }
    }

    @Override
    public void checkLeaving(Writing writing) {
        InUse.checkAddress(writing);
    }
}
