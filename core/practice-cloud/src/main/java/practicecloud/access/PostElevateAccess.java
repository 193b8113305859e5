package practicecloud.access;

import java.util.Locale;
import practicecloud.arm.Realm;
import practicecloud.entra.People;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Table;

/// Makes the tenant's administrator User Access Administrator of everything, the way a Global Administrator gets
/// at management groups.
public record PostElevateAccess(Realm realm) implements Endpoint {

    private static final String ACCESS_ADMINISTRATOR = "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9";

    @Override
    public Route route() {
        return Route.of(Method.POST, "/providers/Microsoft.Authorization/elevateAccess");
    }

    @Override
    public Reply answer(Request request) {
        var caller = request.caller().objectId();
        if (!caller.equals(People.ADMINISTRATOR)) {
            throw Refusal.of(
                    403, "AuthorizationFailed", "Only the administrator of the tenant may elevate their access.");
        }
        var name = Change.named("elevated " + caller);
        var id = "/providers/" + Assignments.TYPE + "/" + name;
        return realm.world().change(change -> {
            var body = Tree.object().put("id", id).put("name", name).put("type", Assignments.TYPE);
            body.putObject("properties")
                    .put("roleDefinitionId", Roles.id(ACCESS_ADMINISTRATOR))
                    .put("principalId", caller)
                    .put("principalType", "ServicePrincipal")
                    .put("scope", "/");
            change.put(Table.RESOURCES, id.toLowerCase(Locale.ROOT), body);
            return Reply.empty(200);
        });
    }
}
