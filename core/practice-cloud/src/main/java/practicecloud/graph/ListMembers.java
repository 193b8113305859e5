package practicecloud.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import practicecloud.entra.Directory;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The members of a group, or the groups of a principal, with those they are in by way of others.
public record ListMembers(Directory directory) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/v1.0/{collection}/{id}/{relation}");
    }

    @Override
    public Reply answer(Request request) {
        var id = request.parameter("id");
        var found = switch (request.parameter("relation")) {
            case "memberOf" -> directory.groupsOf(id, false);
            case "transitiveMemberOf" -> directory.groupsOf(id, true);
            case "members" -> directory.members(id, false);
            case "transitiveMembers" -> directory.members(id, true);
            default -> Stream.<JsonNode>empty();
        };
        var body = Tree.object();
        body.set("value", Tree.array(found.map(Principals::shown)));
        return Reply.json(200, body);
    }
}
