package practicecloud.arm;

import java.util.Set;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Id;

/// DELETE of any resource that has no endpoint of its own.
public record DeleteResource(Remover remover) implements Endpoint {

    @Override
    public Route route() {
        return Route.anything(Set.of(Method.DELETE));
    }

    @Override
    public Reply answer(Request request) {
        return remover.delete(request, new Id(request.path()));
    }
}
