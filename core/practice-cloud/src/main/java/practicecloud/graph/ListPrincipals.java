package practicecloud.graph;

import practicecloud.entra.Directory;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// Users, groups, service principals: all, or those a simple filter picks.
public record ListPrincipals(Directory directory) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/v1.0/{collection}");
    }

    @Override
    public Reply answer(Request request) {
        var kind = Principals.kind(request.parameter("collection"));
        if (kind.isEmpty()) {
            return Principals.refused(404, "Request_ResourceNotFound", "Resource not found for the segment.");
        }
        var filter = Filter.of(request.query("$filter").orElse(""));
        if (filter.isEmpty()) {
            return Principals.refused(400, "Request_UnsupportedQuery", "Unsupported or invalid query filter clause.");
        }
        var body = Tree.object();
        body.set(
                "value",
                Tree.array(directory.all(kind.get()).filter(filter.get()).map(Principals::shown)));
        return Reply.json(200, body);
    }
}
