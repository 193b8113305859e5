package practicecloud.management;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Hierarchy;

/// One management group, and what is directly below it with `$expand=children`.
public record GetManagementGroup() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/providers/" + Hierarchy.TYPE + "/{group}");
    }

    @Override
    public Reply answer(Request request) {
        var name = request.parameter("group");
        if (!Hierarchy.knows(name)) {
            throw Refusal.of(404, "NotFound", "'/providers/" + Hierarchy.TYPE + "/" + name + "' not found");
        }
        boolean children = request.query("$expand").filter("children"::equals).isPresent();
        return Reply.json(200, Groups.whole(name, children));
    }
}
