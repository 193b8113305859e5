package practicecloud.access;

import practicecloud.arm.Needed;
import practicecloud.arm.Realm;
import practicecloud.http.Refusal;
import practicecloud.http.Request;

/// Refuses what the caller may not do, before anything else is looked at.
public record Enforcement(Realm realm) {

    /// @throws Refusal when no role of the caller allows what it asks
    public void check(Request request) {
        Needed.of(realm, request).ifPresent(needed -> {
            if (!realm.guard().allows(request.caller().objectId(), needed.action(), needed.scope())) {
                throw refused(request, needed);
            }
        });
    }

    static Refusal refused(Request request, Needed needed) {
        var caller = request.caller();
        var client = caller.name().isEmpty() ? caller.objectId() : caller.name();
        return Refusal.of(
                403,
                "AuthorizationFailed",
                "The client '" + client + "' with object id '" + caller.objectId()
                        + "' does not have authorization to perform action '" + needed.action() + "' over scope '"
                        + needed.scope()
                        + "' or the scope is invalid. If access was recently granted, please refresh your credentials.");
    }
}
