package groundwork.practices.access;

import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.DataAccounts;
import groundwork.practices.Practice;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// ACC-07: roles are given to groups, so that joining and leaving is one step in one place.
public final class GroupsNotPeople implements Practice {

    private static final About ABOUT =
            new About("ACC-07", Severity.LOW, List.of("S4"), List.of("PSRule Azure.RBAC.UseGroups"));

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
            RoleAssignment.all(subject)
                    .filter(held -> concerns(subject, workspace, held))
                    .flatMap(held -> judge(held).stream())
                    .forEach(verdicts::add);
            return verdicts.isEmpty()
                    ? List.of(new Verdict.NotApplicable(say("findings.GroupsNotPeople.no-person-and-no-group-holds")))
                    : verdicts;
        });
    }

    /// On the workspace, its group, and the accounts its data is in; who looks after the subscription is not
    /// meant.
    private static boolean concerns(Subject subject, WorkspaceView workspace, RoleAssignment held) {
        var scope = held.scope().id();
        return workspace.id().group().filter(scope::isWithin).isPresent()
                || DataAccounts.of(subject, workspace).contains(scope);
    }

    private static Optional<Verdict> judge(RoleAssignment held) {
        return switch (held.principalType().toLowerCase(Locale.ROOT)) {
            case "group", "foreigngroup" ->
                Optional.of(new Verdict.Kept(
                        held.id(),
                        say(
                                "findings.GroupsNotPeople.a-group-holds-a-role-on",
                                "scope",
                                held.scope().words())));
            case "user" -> Optional.of(person(held));
            default -> Optional.empty();
        };
    }

    private static Verdict person(RoleAssignment held) {
        return new Verdict.Broken(
                held.id(),
                "properties.principalType",
                say(
                        "findings.GroupsNotPeople.a-person-holds-a-role-on",
                        "scope",
                        held.scope().words()),
                "a group",
                new Cure.ByHand(say("findings.GroupsNotPeople.put-the-person-into-a-group")));
    }
}
