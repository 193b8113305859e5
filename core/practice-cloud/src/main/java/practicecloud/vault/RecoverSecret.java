package practicecloud.vault;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Takes the deletion of a secret back.
public record RecoverSecret(VaultDoor door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, "/vault/{vault}/deletedsecrets/{secret}/recover");
    }

    @Override
    public Reply answer(Request request) {
        var name = request.parameter("secret");
        return door.open(request, Deed.RECOVER, name, visit -> visit.secrets().recover(name));
    }
}
