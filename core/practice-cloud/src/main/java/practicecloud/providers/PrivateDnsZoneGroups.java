package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Stream;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.world.Id;

/// `Microsoft.Network/privateEndpoints/privateDnsZoneGroups`: writes the addresses of an endpoint into zones.
public record PrivateDnsZoneGroups() implements ResourceType {

    private static final int LIFETIME_SECONDS = 10;

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
            var zone = Tree.text(config, "properties.privateDnsZoneId").orElse("");
            Tree.put((ObjectNode) config, "properties.recordSets", Tree.array(records(writing, Id.of(zone))));
        }
    }

    /// One for each name the endpoint answers to in the zone.
    private static Stream<ObjectNode> records(Writing writing, Id zone) {
        var suffix = zone.name().replaceFirst("^privatelink", "");
        return Tree.items(endpoint(writing), "properties.customDnsConfigs")
                .filter(name -> name.path("fqdn").asText().endsWith(suffix))
                .map(name -> record(name, zone, suffix));
    }

    private static ObjectNode endpoint(Writing writing) {
        var group = writing.id().text();
        return writing.read(group.substring(0, group.toLowerCase(Locale.ROOT).lastIndexOf("/privatednszonegroups/")))
                .orElseGet(Tree::object);
    }

    private static ObjectNode record(JsonNode name, Id zone, String suffix) {
        var host = name.path("fqdn").asText();
        var label = host.substring(0, host.length() - suffix.length());
        var record = Tree.object()
                .put("recordType", "A")
                .put("recordSetName", label)
                .put("fqdn", label + "." + zone.name())
                .put("ttl", LIFETIME_SECONDS)
                .put("provisioningState", "Succeeded");
        record.set("ipAddresses", name.path("ipAddresses"));
        return record;
    }
}
