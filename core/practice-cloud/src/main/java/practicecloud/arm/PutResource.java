package practicecloud.arm;

import java.util.Set;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// PUT and PATCH of any resource that has no endpoint of its own.
public record PutResource(Writer writer) implements Endpoint {

    @Override
    public Route route() {
        return Route.anything(Set.of(Method.PUT, Method.PATCH));
    }

    @Override
    public Reply answer(Request request) {
        return switch (Target.of(request)) {
            case Target.Item item -> writer.write(request, item.id());
            case Target.Collection collection -> throw noName(request, collection.type());
            case Target.Nothing nothing -> throw noName(request, "resource");
        };
    }

    private static Refusal noName(Request request, String type) {
        return Refusal.of(
                400, "InvalidResourceName", "The path '" + request.pathText() + "' names no " + type + " to write.");
    }
}
