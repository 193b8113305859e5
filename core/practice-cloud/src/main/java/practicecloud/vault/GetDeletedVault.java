package practicecloud.vault;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// One deleted vault.
public record GetDeletedVault(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/subscriptions/{subscription}/providers/Microsoft.KeyVault/locations/{location}/deletedVaults/{vault}");
    }

    @Override
    public Reply answer(Request request) {
        return Reply.json(200, Deleted.shown(Deleted.vault(realm.world(), request)));
    }
}
