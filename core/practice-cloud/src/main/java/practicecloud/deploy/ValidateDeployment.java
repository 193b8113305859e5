package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// Whether a deployment would be taken: its template, its parameters, where it goes, and what [Preflight]
/// foresees.
record ValidateDeployment(Desk desk) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, "/{scope...}/providers/Microsoft.Resources/deployments/{deployment}/validate");
    }

    @Override
    public Reply answer(Request request) {
        var order = Order.of(request);
        desk.check(order.target());
        var moment = desk.moment();
        var expansion = order.expand(desk.site(order, request), moment);
        new Preflight(desk, BackDoor.Visitor.of(request), moment).check(order);
        var body = Shown.head(order);
        var properties = Shown.properties(order, expansion, "Succeeded");
        properties
                .put("timestamp", moment.now().toString())
                .put("duration", "PT0S")
                .put("correlationId", moment.seed())
                .set("validatedResources", Tree.array(Shown.resources(expansion).stream()));
        body.set("properties", properties);
        return Reply.json(200, body);
    }
}
