package practicecloud.graph;

import practicecloud.entra.Directory;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// One user, group or service principal by object id.
public record GetPrincipal(Directory directory) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/v1.0/{collection}/{id}");
    }

    @Override
    public Reply answer(Request request) {
        var id = request.parameter("id");
        return directory
                .find(id)
                .map(principal -> Reply.json(200, Principals.shown(principal)))
                .orElseGet(() -> Principals.refused(
                        404,
                        "Request_ResourceNotFound",
                        "Resource '" + id + "' does not exist or one of its queried reference-property objects are not"
                                + " present."));
    }
}
