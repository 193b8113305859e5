package practicecloud.vault;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// The deleted secrets of a vault.
public record ListDeletedSecrets(VaultDoor door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/vault/{vault}/deletedsecrets");
    }

    @Override
    public Reply answer(Request request) {
        return door.open(
                request,
                Deed.LIST,
                "",
                visit -> visit.page(request, visit.secrets().deleted()));
    }
}
