package practicecloud.entra;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Begins a sign-in with a device code: `/{tenant}/oauth2/v2.0/devicecode`.
public record PostDeviceCode(SignIn signIn) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, "/{tenant}/oauth2/v2.0/devicecode");
    }

    @Override
    public Reply answer(Request request) {
        return DeviceLogin.begun(signIn.codes(), request);
    }
}
