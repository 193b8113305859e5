package practicecloud.vault;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Deletes a deleted secret for good.
public record PurgeSecret(VaultDoor door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.DELETE, "/vault/{vault}/deletedsecrets/{secret}");
    }

    @Override
    public Reply answer(Request request) {
        var name = request.parameter("secret");
        return door.open(request, Deed.PURGE, name, visit -> visit.secrets().purge(name));
    }
}
