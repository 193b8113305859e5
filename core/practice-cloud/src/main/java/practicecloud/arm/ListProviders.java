package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The resource providers.
public record ListProviders(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/subscriptions/{subscription}/providers");
    }

    @Override
    public Reply answer(Request request) {
        Subscription.check(request);
        var body = Tree.object();
        body.set("value", Tree.array(realm.types().providers().stream().map(name -> Providers.body(realm, name))));
        return Reply.json(200, body);
    }
}
