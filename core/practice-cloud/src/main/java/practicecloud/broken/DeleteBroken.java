package practicecloud.broken;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Mends what was broken under a name.
public record DeleteBroken(Workshop workshop) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.DELETE, "/practice/broken/{name}");
    }

    @Override
    public Reply answer(Request request) {
        var name = request.parameter("name");
        if (!workshop.mended(name)) {
            throw Workshop.notBroken(name);
        }
        return Reply.empty(204);
    }
}
