package practicecloud.arm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.http.Request;
import practicecloud.json.Tree;

/// The one subscription.
final class Subscription {

    private Subscription() {}

    /// @throws practicecloud.http.Refusal when the request is about another
    static void check(Request request) {
        var asked = request.parameter("subscription");
        if (!asked.equalsIgnoreCase(Realm.SUBSCRIPTION)) {
            throw Places.subscriptionNotFound(asked);
        }
    }

    static ObjectNode body() {
        var body = Tree.object()
                .put("id", "/subscriptions/" + Realm.SUBSCRIPTION)
                .put("subscriptionId", Realm.SUBSCRIPTION)
                .put("tenantId", Realm.TENANT)
                .put("displayName", "Practice subscription")
                .put("state", "Enabled")
                .put("authorizationSource", "RoleBased");
        body.putArray("managedByTenants");
        body.putObject("subscriptionPolicies")
                .put("locationPlacementId", "Public_2014-09-01")
                .put("quotaId", "EnterpriseAgreement_2014-09-01")
                .put("spendingLimit", "Off");
        return body;
    }
}
