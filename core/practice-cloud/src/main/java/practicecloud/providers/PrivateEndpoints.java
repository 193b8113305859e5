package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.network.Addresses;

/// `Microsoft.Network/privateEndpoints`: an address in a subnet that leads to one service.
public record PrivateEndpoints() implements ResourceType {

    @Override
    public void check(Writing writing) {
        Names.mustExist(writing, "properties.subnet.id");
        connections(writing)
                .map(connection ->
                        Tree.text(connection, "properties.privateLinkServiceId").orElse(""))
                .filter(id -> !writing.exists(id))
                .forEach(id -> {
                    throw Names.notThere(writing, id);
                });
        checkRoom(writing);
    }

    private static void checkRoom(Writing writing) {
        writing.text("properties.subnet.id")
                .flatMap(writing::read)
                .flatMap(subnet -> new Addresses(writing.change(), subnet)
                        .noRoomFor(1, writing.id().text()))
                .ifPresent(why -> {
                    throw Refusal.of(400, "SubnetIsFull", why);
                });
    }

    private static Stream<JsonNode> connections(Writing writing) {
        return Tree.items(writing.body(), "properties.privateLinkServiceConnections");
    }

    @Override
    public void complete(Writing writing) {
        Names.etag(writing);
        Names.items(writing, "properties.privateLinkServiceConnections", "privateLinkServiceConnections");
        for (var connection : Tree.at(writing.body(), "properties.privateLinkServiceConnections")) {
            var target =
                    Tree.text(connection, "properties.privateLinkServiceId").orElse("");
            Tree.put(
                    (ObjectNode) connection,
                    "properties.privateLinkServiceConnectionState",
                    Links.state(writing, target));
        }
        writing.preset("properties.manualPrivateLinkServiceConnections", Tree.array());
        writing.preset("properties.customDnsConfigs", Tree.array());
        var nic = writing.id()
                .above()
                .resource("Microsoft.Network/networkInterfaces", writing.id().name() + ".nic");
        writing.set(
                "properties.networkInterfaces", Tree.array().add(Tree.object().put("id", nic.text())));
    }

    @Override
    public void finish(Writing writing) {
        Links.connect(writing);
    }

    @Override
    public void leave(Writing writing) {
        Links.disconnect(writing);
    }
}
