package practicecloud.vault;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// The versions of a secret, without their values.
public record ListSecretVersions(VaultDoor door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/vault/{vault}/secrets/{secret}/versions");
    }

    @Override
    public Reply answer(Request request) {
        var name = request.parameter("secret");
        return door.open(
                request,
                Deed.LIST,
                name,
                visit -> visit.page(request, visit.secrets().versions(name)));
    }
}
