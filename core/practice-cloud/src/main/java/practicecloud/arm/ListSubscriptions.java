package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The subscriptions the caller sees: the one there is, for whoever has a role anywhere in it.
public record ListSubscriptions(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/subscriptions");
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        var seen = body.putArray("value");
        if (realm.guard().isKnown(request.caller().objectId())) {
            seen.add(Subscription.body());
        }
        body.putObject("count").put("type", "Total").put("value", seen.size());
        return Reply.json(200, body);
    }
}
