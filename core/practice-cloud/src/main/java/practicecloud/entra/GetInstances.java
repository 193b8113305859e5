package practicecloud.entra;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// Instance discovery: this host is a sign-in host.
public record GetInstances() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/common/discovery/instance");
    }

    @Override
    public Reply answer(Request request) {
        var host = request.base().substring("https://".length());
        var body = Tree.object()
                .put(
                        "tenant_discovery_endpoint",
                        request.base() + "/" + Realm.TENANT + "/v2.0/.well-known/openid-configuration")
                .put("api-version", "1.1");
        var names = body.putArray("metadata")
                .addObject()
                .put("preferred_network", host)
                .put("preferred_cache", host);
        names.putArray("aliases").add(host);
        return Reply.json(200, body);
    }
}
