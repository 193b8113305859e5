package practicecloud.vault;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// One deleted secret.
public record GetDeletedSecret(VaultDoor door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/vault/{vault}/deletedsecrets/{secret}");
    }

    @Override
    public Reply answer(Request request) {
        var name = request.parameter("secret");
        return door.open(request, Deed.LIST, name, visit -> visit.secrets().deleted(name));
    }
}
