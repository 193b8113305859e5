package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// The result of an operation of Azure Resource Manager itself.
public record GetOperationResult(Follow follow) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/subscriptions/{subscription}/operationresults/{operation}");
    }

    @Override
    public Reply answer(Request request) {
        return follow.answer(request, "operationResults", request.parameter("operation"));
    }
}
