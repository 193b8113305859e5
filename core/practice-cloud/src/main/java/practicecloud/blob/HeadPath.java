package practicecloud.blob;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Properties of a path; with `action=getAccessControl` what Spark asks to learn whether names are hierarchical.
public record HeadPath(Door door) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.HEAD, "/storage/{account}/dfs/{container}");
    }

    @Override
    public Reply answer(Request request) {
        var container = request.parameter("container");
        return door.open(request, visit -> {
            door.mayBlobs(visit, container, "read");
            if (!visit.account().isHierarchical()) {
                throw new No(
                        400,
                        "HierarchicalNamespaceNotEnabled",
                        "The operation requires the hierarchical namespace, which this account does not have.");
            }
            return Reply.empty(200)
                    .with("x-ms-owner", "$superuser")
                    .with("x-ms-group", "$superuser")
                    .with("x-ms-permissions", "rwxr-x---")
                    .with("x-ms-acl", "user::rwx,group::r-x,other::---");
        });
    }
}
