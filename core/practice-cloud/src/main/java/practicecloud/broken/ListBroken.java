package practicecloud.broken;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.network.ClosedPaths;
import practicecloud.world.Table;

/// What is broken now.
public record ListBroken(Workshop workshop) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/practice/broken");
    }

    @Override
    public Reply answer(Request request) {
        var all = Tree.array();
        workshop.realm().world().scan(Table.FACTS, ClosedPaths.PREFIX).forEach(all::add);
        var body = Tree.object();
        body.set("value", all);
        return Reply.json(200, body);
    }
}
