package practicecloud.deploy;

import practicecloud.http.Endpoint;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// What a deployment did, step by step. Clients ask with and without the provider in the path.
record ListDeploymentOperations(Desk desk, Route route) implements Endpoint {

    static final String LONG = "/{scope...}/providers/Microsoft.Resources/deployments/{deployment}/operations";
    static final String IN_GROUP =
            "/subscriptions/{subscription}/resourceGroups/{group}/deployments/{deployment}/operations";
    static final String IN_SUBSCRIPTION = "/subscriptions/{subscription}/deployments/{deployment}/operations";

    @Override
    public Reply answer(Request request) {
        var job = desk.shop().get(Target.of(request));
        return Desk.page(Done.all(job, desk.site(job.order(), request)));
    }
}
