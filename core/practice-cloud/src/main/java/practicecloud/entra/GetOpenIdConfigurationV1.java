package practicecloud.entra;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Discovery in its first version, and that of AD FS, which old clients ask.
public record GetOpenIdConfigurationV1() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/{tenant}/.well-known/openid-configuration");
    }

    @Override
    public Reply answer(Request request) {
        return Discovery.answer(request, "/" + request.parameter("tenant"));
    }
}
