package practicecloud.arm;

import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;

/// The tenants the caller sees: one.
public record ListTenants() implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.GET, "/tenants");
    }

    @Override
    public Reply answer(Request request) {
        var tenant = Tree.object()
                .put("id", "/tenants/" + Realm.TENANT)
                .put("tenantId", Realm.TENANT)
                .put("tenantCategory", "Home")
                .put("countryCode", "NL")
                .put("displayName", "Practice")
                .put("defaultDomain", "practice.example")
                .put("tenantType", "AAD");
        tenant.putArray("domains").add("practice.example");
        var body = Tree.object();
        body.putArray("value").add(tenant);
        return Reply.json(200, body);
    }
}
