package practicecloud.vault;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Deletes a secret; it can be recovered until it is purged.
public record DeleteSecret(VaultDoor door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.DELETE, "/vault/{vault}/secrets/{secret}");
    }

    @Override
    public Reply answer(Request request) {
        var name = request.parameter("secret");
        return door.open(request, Deed.DELETE, name, visit -> visit.secrets().delete(name));
    }
}
