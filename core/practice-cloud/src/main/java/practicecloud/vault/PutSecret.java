package practicecloud.vault;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Sets a secret: a new version of it.
public record PutSecret(VaultDoor door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.PUT, "/vault/{vault}/secrets/{secret}");
    }

    @Override
    public Reply answer(Request request) {
        var name = request.parameter("secret");
        return door.open(request, Deed.SET, name, visit -> visit.secrets().set(name, request.json()));
    }
}
