package practicecloud.vault;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Reads the newest version of a secret.
public record GetSecret(VaultDoor door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/vault/{vault}/secrets/{secret}");
    }

    @Override
    public Reply answer(Request request) {
        var name = request.parameter("secret");
        return door.open(request, Deed.GET, name, visit -> visit.secrets().get(name, ""));
    }
}
