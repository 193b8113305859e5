package practicecloud.vault;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Reads one version of a secret.
public record GetSecretVersion(VaultDoor door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/vault/{vault}/secrets/{secret}/{version}");
    }

    @Override
    public Reply answer(Request request) {
        var name = request.parameter("secret");
        var version = request.parameter("version");
        return door.open(request, Deed.GET, name, visit -> visit.secrets().get(name, version));
    }
}
