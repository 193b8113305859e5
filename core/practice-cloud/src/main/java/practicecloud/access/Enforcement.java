package practicecloud.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import practicecloud.arm.Guard.Particulars;
import practicecloud.arm.Needed;
import practicecloud.arm.Realm;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Refuses what the caller may not do, before anything else is looked at.
public record Enforcement(Realm realm) {

    /// @throws Refusal when no role of the caller allows what it asks, or it is denied
    public void check(Request request) {
        Needed.of(realm, request).ifPresent(needed -> {
            var caller = request.caller().objectId();
            var particulars = particulars(request, needed.scope());
            if (!realm.guard().allows(caller, needed.action(), needed.scope(), particulars)) {
                throw realm.guard()
                        .denial(caller, needed.action(), needed.scope(), particulars)
                        .map(denial -> denied(request, needed, denial))
                        .orElseGet(() -> refused(request, needed));
            }
        });
    }

    /// What conditions can be about: whom an assignment gives which role.
    private Particulars particulars(Request request, Id scope) {
        if (!scope.is(Assignments.TYPE)) {
            return Particulars.NONE;
        }
        var body = request.method() == Method.PUT
                ? Optional.<JsonNode>of(request.json())
                : realm.world().get(Table.RESOURCES, scope.key());
        var prefix = Assignments.TYPE.toLowerCase(Locale.ROOT) + ":";
        var attributes = new HashMap<String, String>();
        body.ifPresent(assignment -> {
            Tree.text(assignment, "properties.roleDefinitionId")
                    .ifPresent(role -> attributes.put(
                            prefix + "roledefinitionid", Id.of(role).name()));
            Tree.text(assignment, "properties.principalId")
                    .ifPresent(principal -> attributes.put(prefix + "principalid", principal));
            Tree.text(assignment, "properties.principalType")
                    .ifPresent(type -> attributes.put(prefix + "principaltype", type));
        });
        return new Particulars(attributes);
    }

    static Refusal refused(Request request, Needed needed) {
        return Refusal.of(
                403,
                "AuthorizationFailed",
                who(request) + " does not have authorization to perform action '" + needed.action() + "' over scope '"
                        + needed.scope()
                        + "' or the scope is invalid. If access was recently granted, please refresh your credentials.");
    }

    private Refusal denied(Request request, Needed needed, Id denial) {
        var name = realm.world()
                .get(Table.RESOURCES, denial.key())
                .flatMap(body -> Tree.text(body, "properties.denyAssignmentName"))
                .orElse(denial.name());
        return Refusal.of(
                403,
                "DenyAssignmentAuthorizationFailed",
                who(request) + " has permission to perform action '" + needed.action() + "' on scope '" + needed.scope()
                        + "'; however, the access is denied because of the deny assignment with name '" + name
                        + "' and Id '" + denial.name() + "' at scope '" + denial.scope() + "'.");
    }

    private static String who(Request request) {
        var caller = request.caller();
        var client = caller.name().isEmpty() ? caller.objectId() : caller.name();
        return "The client '" + client + "' with object id '" + caller.objectId() + "'";
    }
}
