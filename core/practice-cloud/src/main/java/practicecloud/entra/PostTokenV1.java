package practicecloud.entra;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Signs in the first way, and the way of AD FS: `/{tenant}/oauth2/token`.
public record PostTokenV1(SignIn signIn) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, "/{tenant}/oauth2/token");
    }

    @Override
    public Reply answer(Request request) {
        return signIn.answer(request);
    }
}
