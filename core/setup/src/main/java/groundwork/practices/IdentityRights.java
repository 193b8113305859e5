package groundwork.practices;

import static groundwork.terms.Say.say;

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
                        say(
                                "findings.RolesRestricted.may-by-a-role-on",
                                "name",
                                identity.id().name(),
                                "operation",
                                right.operation(),
                                "scope",
                                by.scope().words()));
            case Rights.Answer.CannotTell(var missing) -> new Verdict.Unknown(on, missing);
            case Rights.Answer.No() ->
                new Verdict.Broken(
                        on,
                        "",
                        say(
                                "findings.PeopleReachData.may-not",
                                "name",
                                identity.id().name(),
                                "operation",
                                right.operation()),
                        say("findings.IdentityRights.the-role", "role", role),
                        new Cure.Grant(
                                say(
                                        "findings.IdentityRights.grant-on-to",
                                        "role",
                                        role,
                                        "name",
                                        on.name(),
                                        "identity",
                                        identity.id().name()),
                                on,
                                roleId,
                                identity.id()));
        };
    }
}
