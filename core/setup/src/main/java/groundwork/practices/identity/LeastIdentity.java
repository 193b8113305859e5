package groundwork.practices.identity;

import static groundwork.practices.RoleBook.Right.action;
import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.IdentityView;
import groundwork.practices.Practice;
import groundwork.practices.RoleAssignment;
import groundwork.practices.RoleBook;
import groundwork.practices.RoleBook.Right;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import java.util.List;

/// IDN-09: the identity may do its work and no more: it grants no roles, and holds nothing over the whole
/// subscription.
public final class LeastIdentity implements Practice {

    private static final About ABOUT =
            new About("IDN-09", Severity.MEDIUM, List.of("S4"), List.of("PSRule Azure.RBAC.LimitOwner"));

    private static final Right GRANTS = action("Microsoft.Authorization/roleAssignments/write");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return IdentityView.judge(subject, (workspace, identity) -> judge(subject, workspace, identity));
    }

    private static List<Verdict> judge(Subject subject, WorkspaceView workspace, IdentityView identity) {
        if (!identity.isKnown()) {
            return List.of(Unread.of(subject, identity.id()));
        }
        var book = RoleBook.of(subject);
        var doubts = RoleAssignment.all(subject)
                .filter(identity::holds)
                .map(held -> judge(book, identity, held))
                .filter(verdict -> !(verdict instanceof Verdict.Kept))
                .toList();
        if (!doubts.isEmpty()) {
            return doubts;
        }
        return List.of(Unread.assignmentsOn(subject, workspace.id())
                .<Verdict>map(missing -> new Verdict.Unknown(identity.id(), missing))
                .orElseGet(() ->
                        new Verdict.Kept(identity.id(), say("findings.LeastIdentity.grants-no-roles-and-holds-none"))));
    }

    private static Verdict judge(RoleBook book, IdentityView identity, RoleAssignment held) {
        boolean wide = held.scope().id().group().isEmpty();
        var grants = book.permits(held.role(), GRANTS);
        if (!wide && grants.isEmpty()) {
            return new Verdict.Unknown(
                    held.id(),
                    say("findings.LeastIdentity.what-role-permits-microsoft-authorization-ro", "role", held.role()));
        }
        if (!wide && !grants.orElse(false)) {
            return new Verdict.Kept(
                    held.id(),
                    say(
                            "findings.LeastIdentity.a-role-on",
                            "scope",
                            held.scope().words()));
        }
        return new Verdict.Broken(
                held.id(),
                "properties.roleDefinitionId",
                wide
                        ? say(
                                "findings.LeastIdentity.holds",
                                "name",
                                identity.id().name(),
                                "scope",
                                held.scope().words())
                        : say(
                                "findings.LeastIdentity.may-grant",
                                "name",
                                identity.id().name(),
                                "scope",
                                held.scope().words()),
                say("findings.LeastIdentity.roles-on-the-resources-it-works"),
                new Cure.ByHand(say(
                        "findings.LeastIdentity.take-this-role-away-from-idn",
                        "name",
                        identity.id().name())));
    }
}
