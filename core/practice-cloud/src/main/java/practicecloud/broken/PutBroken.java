package practicecloud.broken;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Breaks one thing, under a name by which it is mended.
public record PutBroken(Workshop workshop) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.PUT, "/practice/broken/{name}");
    }

    @Override
    public Reply answer(Request request) {
        return Reply.json(200, workshop.broken(request.parameter("name"), request.json()));
    }
}
