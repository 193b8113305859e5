package practicecloud.entra;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// What the person entered: a code, and who they are or that they decline.
public record PostDeviceLogin(SignIn signIn) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, DeviceLogin.PATH);
    }

    @Override
    public Reply answer(Request request) {
        var form = Form.of(request);
        var code = form.get("user_code");
        if (form.get("decline").equals("true")) {
            return DeviceLogin.told(signIn.codes().answer(code, new DeviceCodes.Answer.Declined()), "Declined.");
        }
        return signIn.directory()
                .user(form.get("username"))
                .map(person -> signIn.codes()
                        .answer(
                                code,
                                new DeviceCodes.Answer.Agreed(person.path("id").asText())))
                .map(known -> DeviceLogin.told(known, "You are signed in. You may close this page."))
                .orElseGet(() -> DeviceLogin.page(signIn.directory(), code));
    }
}
