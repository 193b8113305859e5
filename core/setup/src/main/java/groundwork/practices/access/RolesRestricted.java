package groundwork.practices.access;

import static groundwork.practices.RoleBook.Right.action;
import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.RoleAssignment;
import groundwork.practices.RoleBook;
import groundwork.practices.RoleBook.Right;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import java.util.ArrayList;
import java.util.List;

/// ACC-01: people who use the workspace hold a role made for using it, not one that can change or delete it.
public final class RolesRestricted implements Practice {

    private static final About ABOUT = new About("ACC-01", Severity.MEDIUM, List.of("S4"), List.of("WAF 14"));

    /// Who may do one of these is an administrator of the workspace, whatever the role is called.
    private static final List<Right> ADMINISTRATION = List.of(
            action("Microsoft.MachineLearningServices/workspaces/write"),
            action("Microsoft.MachineLearningServices/workspaces/delete"),
            action("Microsoft.Authorization/roleAssignments/write"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            var verdicts = new ArrayList<Verdict>();
            Unread.assignmentsOn(subject, workspace.id())
                    .ifPresent(missing -> verdicts.add(new Verdict.Unknown(workspace.id(), missing)));
            var book = RoleBook.of(subject);
            for (var person : People.of(subject)) {
                verdicts.addAll(judge(subject, book, person));
            }
            return verdicts.isEmpty()
                    ? List.of(new Verdict.NotApplicable(say("findings.RolesRestricted.nobody-is-named-who-uses-the")))
                    : verdicts;
        });
    }

    private static List<Verdict> judge(Subject subject, RoleBook book, People person) {
        var held = person.assignments(subject);
        if (held.isEmpty()) {
            boolean told = Unread.assignmentsOn(subject, subject.workspace()).isEmpty();
            return told ? List.of(noRole(subject, person)) : List.of();
        }
        return held.stream().map(assignment -> judge(book, person, assignment)).toList();
    }

    private static Verdict noRole(Subject subject, People person) {
        return new Verdict.Broken(
                subject.workspace(),
                "",
                say("findings.RolesRestricted.holds-no-role-on-the-workspace", "name", person.name()),
                say("findings.RolesRestricted.a-role-made-for-its-work"),
                new Cure.ByHand(say("findings.RolesRestricted.give-a-role-on-the-workspace", "name", person.name())));
    }

    private static Verdict judge(RoleBook book, People person, RoleAssignment assignment) {
        var scope = assignment.scope().words();
        var tooMuch = ADMINISTRATION.stream()
                .filter(right -> book.permits(assignment.role(), right).orElse(false))
                .findFirst();
        if (tooMuch.isPresent()) {
            return new Verdict.Broken(
                    assignment.id(),
                    "properties.roleDefinitionId",
                    say(
                            "findings.RolesRestricted.may-by-a-role-on",
                            "name",
                            person.name(),
                            "operation",
                            tooMuch.get().operation(),
                            "scope",
                            scope),
                    say("findings.RolesRestricted.a-role-made-for-using-the"),
                    new Cure.ByHand(
                            say("findings.RolesRestricted.take-this-role-away-from-after", "name", person.name())));
        }
        return book.permits(assignment.role(), ADMINISTRATION.getFirst()).isPresent()
                ? new Verdict.Kept(
                        assignment.id(),
                        say(
                                "findings.RolesRestricted.holds-a-restricted-role-on",
                                "name",
                                person.name(),
                                "scope",
                                scope))
                : new Verdict.Unknown(
                        assignment.id(),
                        say(
                                "findings.LeastIdentity.what-role-permits-microsoft-authorization-ro",
                                "role",
                                assignment.role()));
    }
}
