package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// How far an operation on a registry is.
public record GetRegistryOperation(Follow follow) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{registry...}/operationStatuses/{operation}");
    }

    @Override
    public Reply answer(Request request) {
        return follow.answer(
                request, "operations", request.parameter("operation").replace("registries-", ""));
    }
}
