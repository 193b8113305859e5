package practicecloud.entra;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Discovery: where to sign in. The issuer is on the host the client asked, as clients check.
public record GetOpenIdConfiguration() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{tenant}/v2.0/.well-known/openid-configuration");
    }

    @Override
    public Reply answer(Request request) {
        return Discovery.answer(request, "/" + request.parameter("tenant"));
    }
}
