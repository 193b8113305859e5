package practicecloud.arm;

import java.util.Set;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Id;

/// Creates or changes a resource group.
public record PutGroup(Writer writer) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Set.of(Method.PUT, Method.PATCH), "/subscriptions/{subscription}/resourceGroups/{group}");
    }

    @Override
    public Reply answer(Request request) {
        return writer.write(request, new Id(request.path()));
    }
}
