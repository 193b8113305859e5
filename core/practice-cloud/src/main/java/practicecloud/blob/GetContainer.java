package practicecloud.blob;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// A container: its blobs (`comp=list`), its access list (`comp=acl`), or itself.
public record GetContainer(Door door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/storage/{account}/blob/{container}");
    }

    @Override
    public Reply answer(Request request) {
        var container = request.parameter("container");
        return door.open(request, visit -> switch (request.query("comp").orElse("")) {
            case "list" -> {
                door.mayBlobs(visit, container, "read");
                yield Blobs.list(door.realm().world(), visit.account(), request);
            }
            case "acl" -> {
                door.mayContainer(visit, container, "getAcl/action");
                door.mustExist(visit, container);
                yield Blobs.xml("<SignedIdentifiers/>");
            }
            default -> {
                door.mayContainer(visit, container, "read");
                door.mustExist(visit, container);
                yield Reply.empty(200);
            }
        });
    }
}
