package practicecloud.network;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// How many addresses of each subnet of a network are used.
public record ListAddressUsages(Realm realm) implements Endpoint {

    /// The segments of the path up to the network.
    private static final int NETWORK = 8;

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Network/virtualNetworks/"
                        + "{network}/usages");
    }

    @Override
    public Reply answer(Request request) {
        var network = new Id(request.path().subList(0, NETWORK));
        var rows = Tree.array();
        for (var subnet : realm.world().scan(Table.RESOURCES, network.below() + "subnets/")) {
            var addresses = new Addresses(realm.world(), subnet);
            var row = rows.addObject()
                    .put("id", subnet.path("id").asText())
                    .put("currentValue", addresses.used())
                    .put("limit", addresses.usable())
                    .put("unit", "Count");
            row.putObject("name").put("value", "SubnetSpace").put("localizedValue", "Subnet size and usage");
        }
        var body = Tree.object();
        body.set("value", rows);
        return Reply.json(200, body);
    }
}
