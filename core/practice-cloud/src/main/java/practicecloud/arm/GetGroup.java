package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.world.Id;

/// One resource group.
public record GetGroup(Reader reader) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/subscriptions/{subscription}/resourceGroups/{group}");
    }

    @Override
    public Reply answer(Request request) {
        return Reply.json(200, reader.read(new Id(request.path()), request.apiVersion()));
    }
}
