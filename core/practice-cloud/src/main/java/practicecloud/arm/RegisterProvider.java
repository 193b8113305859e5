package practicecloud.arm;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Table;

/// Registers a resource provider for the subscription.
public record RegisterProvider(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, "/subscriptions/{subscription}/providers/{provider}/register");
    }

    @Override
    public Reply answer(Request request) {
        Subscription.check(request);
        var name = Providers.spelled(realm, request.parameter("provider"));
        realm.world().change(change -> {
            change.put(Table.PROVIDERS, name.toLowerCase(Locale.ROOT), TextNode.valueOf("Registered"));
            return name;
        });
        return Reply.json(200, Providers.body(realm, name));
    }
}
