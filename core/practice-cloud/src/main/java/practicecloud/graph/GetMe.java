package practicecloud.graph;

import practicecloud.entra.Directory;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The signed-in user; an application is none.
public record GetMe(Directory directory) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/v1.0/me");
    }

    @Override
    public Reply answer(Request request) {
        return directory
                .find(request.caller().objectId())
                .filter(principal -> Tree.says(principal, "kind", "user"))
                .map(principal -> Reply.json(200, Principals.shown(principal)))
                .orElseGet(() -> Principals.refused(
                        400, "BadRequest", "/me request is only valid with delegated authentication flow."));
    }
}
