package practicecloud.vault;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The deleted vaults of a subscription.
public record ListDeletedVaults(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/subscriptions/{subscription}/providers/Microsoft.KeyVault/deletedVaults");
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        body.set("value", Tree.array(Deleted.vaults(realm.world()).map(Deleted::shown)));
        return Reply.json(200, body);
    }
}
