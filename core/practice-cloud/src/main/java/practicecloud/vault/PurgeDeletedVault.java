package practicecloud.vault;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Table;

/// Takes a deleted vault away for good, unless it is protected from that.
public record PurgeDeletedVault(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.POST,
                "/subscriptions/{subscription}/providers/Microsoft.KeyVault/locations/{location}/deletedVaults/{vault}/purge");
    }

    @Override
    public Reply answer(Request request) {
        var deleted = Deleted.vault(realm.world(), request);
        if (Tree.at(deleted, "resource.properties.enablePurgeProtection").asBoolean()) {
            throw Refusal.of(405, "MethodNotAllowed", "Operation 'DeletedVaultPurge' is not allowed.");
        }
        return realm.world().change(change -> {
            change.remove(Table.DELETED, Deleted.key(request.parameter("vault")));
            for (var key : realm.world().keys(Table.SECRETS, Secrets.keyOf(deleted.path("resource")))) {
                change.remove(Table.SECRETS, key);
            }
            return Reply.empty(200);
        });
    }
}
