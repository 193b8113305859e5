package practicecloud.management;

import java.util.stream.Stream;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Hierarchy;

/// The management groups, which everybody sees.
public record ListManagementGroups() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/providers/" + Hierarchy.TYPE);
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        body.set("value", Tree.array(Stream.of(Hierarchy.ROOT, Hierarchy.GROUP).map(Groups::inShort)));
        return Reply.json(200, body);
    }
}
