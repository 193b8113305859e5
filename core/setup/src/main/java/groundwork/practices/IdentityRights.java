package groundwork.practices;

import groundwork.practices.RoleBook.Right;
import groundwork.terms.ResourceId;

/// Whether the workspace's identity may do something on a resource, as a verdict with the role that cures it.
public final class IdentityRights {

    private IdentityRights() {}

    /// Kept where it may; otherwise broken, with this built-in role as the cure.
    public static Verdict judge(
            Rights rights, IdentityView identity, ResourceId on, Right right, String role, String roleId) {
        return switch (rights.ask(identity::holds, on, right)) {
            case Rights.Answer.Yes(var by) ->
                new Verdict.Kept(
                        on,
                        identity.id().name() + " may " + right.operation() + ", by a role on "
                                + by.scope().words());
            case Rights.Answer.CannotTell(var missing) -> new Verdict.Unknown(on, missing);
            case Rights.Answer.No() ->
                new Verdict.Broken(
                        on,
                        "",
                        identity.id().name() + " may not " + right.operation(),
                        "the role " + role,
                        new Cure.Grant(
                                "Grant " + role + " on " + on.name() + " to "
                                        + identity.id().name() + ".",
                                on,
                                roleId,
                                identity.id()));
        };
    }
}
