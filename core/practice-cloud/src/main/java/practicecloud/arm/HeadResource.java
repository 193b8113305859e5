package practicecloud.arm;

import java.util.Set;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// HEAD: whether a resource is there, 204 or 404, never 200.
public record HeadResource(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.anything(Set.of(Method.HEAD));
    }

    @Override
    public Reply answer(Request request) {
        var there = realm.world().has(Table.RESOURCES, new Id(request.path()).key());
        return Reply.empty(there ? 204 : 404);
    }
}
