package practicecloud.blob;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Table;

/// Deletes a blob.
public record DeleteBlob(Door door) implements Endpoint {

    @Override
    public Route route() {
        return Route.below(Method.DELETE, "/storage/{account}/blob/{container}");
    }

    @Override
    public Reply answer(Request request) {
        var container = request.parameter("container");
        return door.open(request, visit -> {
            door.mayBlobs(visit, container, "delete");
            Blobs.content(door.realm().world(), visit.account(), request);
            door.realm().world().change(change -> {
                change.remove(Table.BLOBS, Blobs.key(visit.account(), request));
                return change;
            });
            return Reply.empty(202);
        });
    }
}
