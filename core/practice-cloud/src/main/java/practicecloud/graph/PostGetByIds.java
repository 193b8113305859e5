package practicecloud.graph;

import practicecloud.entra.Directory;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// Principals by their object ids; what is not there is left out.
public record PostGetByIds(Directory directory) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, "/v1.0/directoryObjects/getByIds");
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        body.set(
                "value",
                Tree.array(Tree.items(request.json(), "ids")
                        .flatMap(id -> directory.find(id.asText()).stream())
                        .map(Principals::shown)));
        return Reply.json(200, body);
    }
}
