package practicecloud.providers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import practicecloud.arm.Pattern;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// `Microsoft.Network/privateEndpoints/privateDnsZoneGroups`: writes the addresses of an endpoint into zones.
public record PrivateDnsZoneGroups() implements ResourceType {

    @Override
    public String name() {
        return "Microsoft.Network/privateEndpoints/privateDnsZoneGroups";
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
