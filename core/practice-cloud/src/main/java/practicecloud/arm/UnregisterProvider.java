package practicecloud.arm;

import java.util.Locale;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Table;

/// Takes the registration of a resource provider back.
public record UnregisterProvider(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, "/subscriptions/{subscription}/providers/{provider}/unregister");
    }

    @Override
    public Reply answer(Request request) {
        Subscription.check(request);
        var name = Providers.spelled(realm, request.parameter("provider"));
        realm.world().change(change -> {
            change.remove(Table.PROVIDERS, name.toLowerCase(Locale.ROOT));
            return name;
        });
        return Reply.json(200, Providers.body(realm, name));
    }
}
