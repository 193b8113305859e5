package practicecloud.arm;

import java.util.Set;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// GET of any resource or collection that has no endpoint of its own.
public record GetResource(Realm realm, Reader reader) implements Endpoint {

    @Override
    public Route route() {
        return Route.anything(Set.of(Method.GET));
    }

    @Override
    public Reply answer(Request request) {
        return switch (Target.of(request)) {
            case Target.Item item -> {
                var body = reader.read(item.id(), request.apiVersion());
                yield Tags.on(Reply.json(200, body), body);
            }
            case Target.Collection collection -> Lists.of(realm, request, collection);
            case Target.Nothing nothing ->
                throw Refusal.of(
                        404, "InvalidResourceType", "The path '" + request.pathText() + "' names no type of resource.");
        };
    }
}
