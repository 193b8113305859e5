package practicecloud.blob;

import java.util.Map;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Reads a blob.
public record GetBlob(Door door) implements Endpoint {

    @Override
    public Route route() {
        return Route.below(Method.GET, "/storage/{account}/blob/{container}");
    }

    @Override
    public Reply answer(Request request) {
        var container = request.parameter("container");
        return door.open(request, visit -> {
            door.mayBlobs(visit, container, "read");
            var content = Blobs.content(door.realm().world(), visit.account(), request);
            return new Reply(200, Map.of("x-ms-blob-type", "BlockBlob"), "application/octet-stream", content);
        });
    }
}
