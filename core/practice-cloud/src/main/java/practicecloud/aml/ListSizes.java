package practicecloud.aml;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The machine sizes a region offers for compute, with prices and what they fit.
public record ListSizes() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.GET,
                "/subscriptions/{subscription}/providers/Microsoft.MachineLearningServices/locations/{location}/vmSizes");
    }

    @Override
    public Reply answer(Request request) {
        var body = Tree.object();
        body.set("value", Tree.array(Size.ALL.stream().map(Size::body)));
        return Reply.json(200, body);
    }
}
