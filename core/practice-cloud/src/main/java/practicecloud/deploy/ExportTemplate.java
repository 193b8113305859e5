package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The template a deployment was made from.
record ExportTemplate(Desk desk) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.POST, "/{scope...}/providers/Microsoft.Resources/deployments/{deployment}/exportTemplate");
    }

    @Override
    public Reply answer(Request request) {
        var job = desk.shop().get(Target.of(request));
        var body = Tree.object();
        body.set("template", job.order().properties().path("template"));
        return Reply.json(200, body);
    }
}
