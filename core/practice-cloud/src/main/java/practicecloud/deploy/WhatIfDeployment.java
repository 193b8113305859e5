package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Table;

/// What a deployment would change. The answer is fetched where `Location` points to, as in Azure.
record WhatIfDeployment(Desk desk) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, "/{scope...}/providers/Microsoft.Resources/deployments/{deployment}/whatIf");
    }

    @Override
    public Reply answer(Request request) {
        var order = Order.of(request);
        desk.check(order.target());
        new Preflight(desk, BackDoor.Visitor.of(request), desk.moment()).check(order);
        var world = desk.realm().world();
        var result = new Forecast(desk, BackDoor.Visitor.of(request), PutNoise.isOn(world)).of(order);
        var now = desk.realm().clock().instant().toString();
        var name = world.change(change -> {
            var operation = Tree.object()
                    .put("name", change.uuid("what-if"))
                    .put("target", order.target().id().text())
                    .put("version", request.apiVersion())
                    .put("status", "Succeeded")
                    .put("startTime", now)
                    .put("endTime", now)
                    .put("due", now);
            operation.set("result", result);
            change.put(Table.OPERATIONS, operation.path("name").asText(), operation);
            return operation.path("name").asText();
        });
        var where = request.base()
                + order.target()
                        .scope()
                        .subscription()
                        .map(id -> "/subscriptions/" + id)
                        .orElse("") + "/operationresults/" + name + "?api-version=" + request.apiVersion();
        return desk.wait(Reply.empty(202).with("Location", where));
    }
}
