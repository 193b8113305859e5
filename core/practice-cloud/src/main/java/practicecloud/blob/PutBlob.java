package practicecloud.blob;

import com.fasterxml.jackson.databind.node.BinaryNode;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Table;

/// Writes a blob.
public record PutBlob(Door door) implements Endpoint {

    @Override
    public Route route() {
        return Route.below(Method.PUT, "/storage/{account}/blob/{container}");
    }

    @Override
    public Reply answer(Request request) {
        var container = request.parameter("container");
        return door.open(request, visit -> {
            door.mayBlobs(visit, container, "write");
            var key = Blobs.key(visit.account(), request);
            door.realm().world().change(change -> {
                change.put(Table.BLOBS, key, BinaryNode.valueOf(request.body()));
                return key;
            });
            return Reply.empty(201);
        });
    }
}
