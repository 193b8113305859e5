package practicecloud.entra;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The keys tokens are signed with: none to show, for no client here checks a signature.
public record GetKeys() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{tenant}/discovery/v2.0/keys");
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        body.putArray("keys");
        return Reply.json(200, body);
    }
}
