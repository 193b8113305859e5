package groundwork.practices.identity;

import static groundwork.practices.RoleBook.Right.action;

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

    private static final About ABOUT = new About(
            "IDN-09",
            "The identity holds no more than it needs",
            Severity.MEDIUM,
            List.of("S4"),
            List.of("PSRule Azure.RBAC.LimitOwner"));

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
                        new Verdict.Kept(identity.id(), "grants no roles, and holds none above resource groups")));
    }

    private static Verdict judge(RoleBook book, IdentityView identity, RoleAssignment held) {
        boolean wide = held.scope().id().group().isEmpty();
        var grants = book.permits(held.role(), GRANTS);
        if (!wide && grants.isEmpty()) {
            return new Verdict.Unknown(
                    held.id(), "what role " + held.role() + " permits (Microsoft.Authorization/roleDefinitions/read)");
        }
        if (!wide && !grants.orElse(false)) {
            return new Verdict.Kept(held.id(), "a role on " + held.scope().words());
        }
        return new Verdict.Broken(
                held.id(),
                "properties.roleDefinitionId",
                identity.id().name()
                        + (wide ? " holds a role on " : " may grant roles on ")
                        + held.scope().words(),
                "roles on the resources it works with, none that grants roles",
                new Cure.ByHand(
                        "Take this role away from " + identity.id().name() + "; IDN-02 says which ones it needs."));
    }
}
