package practicecloud.blob;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Creates a container.
public record PutContainer(Door door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.PUT, "/storage/{account}/blob/{container}");
    }

    @Override
    public Reply answer(Request request) {
        var container = request.parameter("container");
        return door.open(request, visit -> {
            door.mayContainer(visit, container, "write");
            door.realm().world().change(change -> {
                Containers.put(change, visit.account().id(), container);
                return container;
            });
            return Reply.empty(201);
        });
    }
}
