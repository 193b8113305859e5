package practicecloud.entra;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// The page on which a person enters a device code and says who they are.
public record GetDeviceLogin(SignIn signIn) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, DeviceLogin.PATH);
    }

    @Override
    public Reply answer(Request request) {
        return DeviceLogin.page(signIn.directory(), request.query("user_code").orElse(""));
    }
}
