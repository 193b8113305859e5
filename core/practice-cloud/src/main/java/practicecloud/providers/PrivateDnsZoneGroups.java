package practicecloud.providers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// `Microsoft.Network/privateEndpoints/privateDnsZoneGroups`: writes the addresses of an endpoint into zones.
public record PrivateDnsZoneGroups() implements ResourceType {

    @Override
    public void check(Writing writing) {
        Tree.items(writing.body(), "properties.privateDnsZoneConfigs")
                .map(config -> Tree.text(config, "properties.privateDnsZoneId").orElse(""))
                .filter(id -> !writing.exists(id))
                .forEach(id -> {
                    throw Names.notThere(writing, id);
                });
    }

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        for (var config : Tree.at(writing.body(), "properties.privateDnsZoneConfigs")) {
            Tree.put((ObjectNode) config, "properties.recordSets", Tree.array());
        }
    }
}
