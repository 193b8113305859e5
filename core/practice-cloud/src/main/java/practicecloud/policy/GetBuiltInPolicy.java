package practicecloud.policy;

import java.util.Optional;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// One of Azure's own policy definitions, which everybody may read.
public record GetBuiltInPolicy() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/providers/" + Definitions.TYPE + "/{definition}");
    }

    @Override
    public Reply answer(Request request) {
        var id = request.pathText();
        return new Definitions(key -> Optional.empty())
                .find(id)
                .map(body -> Reply.json(200, body))
                .orElseThrow(() -> Definitions.missing(id));
    }
}
