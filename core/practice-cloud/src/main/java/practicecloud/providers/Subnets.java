package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// `Microsoft.Network/virtualNetworks/subnets`: a part of a network.
public record Subnets() implements ResourceType {

    /// New subnets are private from this version on, unless they say otherwise.
    private static final String PRIVATE_SINCE = "2025-07-01";

    @Override
    public void check(Writing writing) {
        for (var path : List.of("natGateway", "networkSecurityGroup", "routeTable")) {
            Names.mustExist(writing, "properties." + path + ".id");
        }
    }

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        fill(writing.body(), writing.before(), writing.how().version());
        writing.change().put(Table.RESOURCES, writing.id().key(), writing.body());
        mirror(writing, writing.id().above());
    }

    @Override
    public void finish(Writing writing) {
        writing.set("properties.provisioningState", "Succeeded");
        writing.change().put(Table.RESOURCES, writing.id().key(), writing.body());
        mirror(writing, writing.id().above());
    }

    @Override
    public void leave(Writing writing) {
        writing.change().remove(Table.RESOURCES, writing.id().key());
        mirror(writing, writing.id().above());
    }

    /// Makes resources of the subnets written inside a network, and takes away those that are no more.
    static void inside(Writing network) {
        var names = Tree.items(network.body(), "properties.subnets")
                .map(subnet -> subnet.path("name").asText().toLowerCase(Locale.ROOT))
                .toList();
        for (var old : network.change().scan(Table.RESOURCES, network.id().below() + "subnets/")) {
            var id = Id.of(old.path("id").asText());
            if (!names.contains(id.name().toLowerCase(Locale.ROOT))) {
                InUse.checkSubnet(network, id.text());
                network.change().remove(Table.RESOURCES, id.key());
            }
        }
        for (var subnet : Tree.at(network.body(), "properties.subnets")) {
            put(network, subnet);
        }
        network.set("properties.subnets", shown(network, network.id()));
    }

    private static void put(Writing network, JsonNode given) {
        var id = network.id().child("subnets", given.path("name").asText());
        var before = network.change().get(Table.RESOURCES, id.key()).map(ObjectNode.class::cast);
        var subnet = Tree.object()
                .put("id", id.text())
                .put("name", id.name())
                .put("type", "Microsoft.Network/virtualNetworks/subnets")
                .put("etag", network.body().path("etag").asText());
        subnet.set("properties", given.path("properties").deepCopy());
        var writing = new Writing(network.realm(), network.change(), id, before, subnet, network.how());
        new Subnets().check(writing);
        fill(subnet, before, network.how().version());
        Tree.put(subnet, "properties.provisioningState", "Succeeded");
        network.change().put(Table.RESOURCES, id.key(), subnet);
    }

    private static void fill(ObjectNode subnet, Optional<ObjectNode> before, String version) {
        boolean closed = before.map(
                        old -> Tree.at(old, "properties.defaultOutboundAccess").equals(BooleanNode.FALSE))
                .orElse(version.compareTo(PRIVATE_SINCE) >= 0);
        if (closed) {
            Tree.putIfAbsent(subnet, "properties.defaultOutboundAccess", BooleanNode.FALSE);
        }
        Tree.putIfAbsent(subnet, "properties.delegations", Tree.array());
        Tree.putIfAbsent(subnet, "properties.privateEndpointNetworkPolicies", TextNode.valueOf("Disabled"));
        Tree.putIfAbsent(subnet, "properties.privateLinkServiceNetworkPolicies", TextNode.valueOf("Enabled"));
        for (var service : Tree.at(subnet, "properties.serviceEndpoints")) {
            var endpoint = (ObjectNode) service;
            endpoint.put("provisioningState", "Succeeded");
            Tree.putIfAbsent(endpoint, "locations", Tree.array().add("*"));
        }
        for (var others : List.of("privateEndpoints", "ipConfigurations")) {
            before.map(old -> Tree.at(old, "properties." + others))
                    .filter(JsonNode::isArray)
                    .ifPresent(there -> Tree.put(subnet, "properties." + others, there));
        }
    }

    /// Writes the subnets of a network inside it, as they are now.
    static void mirror(Writing writing, Id network) {
        writing.change().get(Table.RESOURCES, network.key()).ifPresent(there -> {
            var body = ((ObjectNode) there).deepCopy();
            Tree.put(body, "properties.subnets", shown(writing, network));
            writing.change().put(Table.RESOURCES, network.key(), body);
        });
    }

    private static JsonNode shown(Writing writing, Id network) {
        return Tree.array(writing.change().scan(Table.RESOURCES, network.below() + "subnets/").stream()
                .filter(resource -> Tree.says(resource, "type", "Microsoft.Network/virtualNetworks/subnets")));
    }

    @Override
    public void checkLeaving(Writing writing) {
        InUse.checkSubnet(writing, writing.id().text());
    }
}
