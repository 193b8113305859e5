package practicecloud.deploy;

import com.fasterxml.jackson.databind.node.BooleanNode;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Table;
import practicecloud.world.World;

/// Chooses whether what-if is as noisy as Azure's own, which reports defaults that providers filled in as
/// deletions. Not part of Azure: `PUT /practice/what-if {"noise": true}`.
record PutNoise(World world) implements Endpoint {

    private static final String FACT = "what-if noise";

    static boolean isOn(World world) {
        return world.get(Table.FACTS, FACT).filter(BooleanNode.TRUE::equals).isPresent();
    }

    @Override
    public Route route() {
        return Route.of(Method.PUT, "/practice/what-if");
    }

    @Override
    public Reply answer(Request request) {
        boolean noise = request.json().path("noise").asBoolean();
        world.change(change -> {
            change.put(Table.FACTS, FACT, BooleanNode.valueOf(noise));
            return noise;
        });
        return Reply.json(200, Tree.object().put("noise", noise));
    }
}
