package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// What a cloud says of itself, to anyone: an object, an array of clouds for versions 2019 and 2020, and the
/// short form of 2015.
public record GetMetadata() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/metadata/endpoints");
    }

    @Override
    public Reply answer(Request request) {
        var version = request.apiVersion();
        if (version.startsWith("2015")) {
            return Reply.json(200, Metadata.shortForm(request.base()));
        }
        var whole = Metadata.of(request.base());
        return Reply.json(
                200,
                version.startsWith("2019") || version.startsWith("2020")
                        ? Tree.array().add(whole)
                        : whole);
    }
}
