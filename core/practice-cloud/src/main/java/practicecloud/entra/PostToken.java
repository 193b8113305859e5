package practicecloud.entra;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Signs in: `/{tenant}/oauth2/v2.0/token`.
public record PostToken(SignIn signIn) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, "/{tenant}/oauth2/v2.0/token");
    }

    @Override
    public Reply answer(Request request) {
        return signIn.answer(request);
    }
}
