package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// How far an operation is, and its result: the addresses answers point to.
public record GetOperation(Follow follow) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/subscriptions/{subscription}/providers/{provider}/locations/{location}/{kind}/{operation}");
    }

    @Override
    public Reply answer(Request request) {
        return follow.answer(request, request.parameter("kind"), request.parameter("operation"));
    }
}
