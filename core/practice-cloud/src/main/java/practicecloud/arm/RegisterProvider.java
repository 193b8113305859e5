package practicecloud.arm;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.Locale;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Table;

/// Registers a resource provider for the subscription, which takes a while.
public record RegisterProvider(Realm realm) implements Endpoint {

    private static final Duration TAKES = Duration.ofSeconds(40);

    @Override
    public Route route() {
        return Route.of(Method.POST, "/subscriptions/{subscription}/providers/{provider}/register");
    }

    @Override
    public Reply answer(Request request) {
        Subscription.check(request);
        var name = Providers.spelled(realm, request.parameter("provider"));
        realm.world().change(change -> {
            var key = name.toLowerCase(Locale.ROOT);
            if (!change.has(Table.PROVIDERS, key)) {
                var from = realm.clock().instant().plus(realm.pace().of(TAKES));
                change.put(Table.PROVIDERS, key, TextNode.valueOf(from.toString()));
            }
            return name;
        });
        return Reply.json(200, Providers.body(realm, name));
    }
}
