package groundwork.practices.access;

import static groundwork.terms.Say.say;

import groundwork.access.Need.Actor;
import groundwork.access.Need.Target;
import groundwork.access.Workloads;
import groundwork.choices.Choices.Workload;
import groundwork.practices.Cure;
import groundwork.practices.DataAccounts;
import groundwork.practices.Practice;
import groundwork.practices.Rights;
import groundwork.practices.RoleBook.Right;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// ACC-06: people reach data as themselves, on every account their work uses.
public final class PeopleReachData implements Practice {

    private static final About ABOUT = new About("ACC-06", Severity.HIGH, List.of("S6"), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            var people = People.of(subject);
            if (people.isEmpty()) {
                return List.of(new Verdict.NotApplicable(say("findings.RolesRestricted.nobody-is-named-who-uses-the")));
            }
            var verdicts = new ArrayList<>(Unread.within(subject, workspace.id(), DataAccounts.DATASTORES));
            var rights = new Rights(subject);
            for (var person : people) {
                for (var account : DataAccounts.of(subject, workspace)) {
                    verdicts.add(judge(rights, workspace, person, account));
                }
            }
            return verdicts.isEmpty()
                    ? List.of(new Verdict.NotApplicable(
                            say("findings.DataRights.the-workspace-names-no-storage-account")))
                    : verdicts;
        });
    }

    private static Verdict judge(Rights rights, WorkspaceView workspace, People person, ResourceId account) {
        var doubts = new ArrayList<String>();
        for (var need : needs(workspace, person, account)) {
            switch (rights.ask(held -> held.isHeldBy(person.objectId()), account, need)) {
                case Rights.Answer.Yes _ -> {}
                case Rights.Answer.No() -> {
                    return person.workloads().isEmpty() ? unasked(person, account) : lacking(person, account, need);
                }
                case Rights.Answer.CannotTell(var missing) -> doubts.add(missing);
            }
        }
        return doubts.isEmpty()
                ? new Verdict.Kept(
                        account, say("findings.PeopleReachData.may-see-the-account-and-use", "name", person.name()))
                : new Verdict.Unknown(account, doubts.getFirst());
    }

    /// The file shares are on the workspace's own account alone.
    private static List<Right> needs(WorkspaceView workspace, People person, ResourceId account) {
        Collection<Workload> work = person.workloads().isEmpty() ? List.of(Workload.JOBS) : person.workloads();
        boolean own =
                workspace.dependent("storageAccount").filter(account::equals).isPresent();
        return Stream.of(Target.DATA, Target.STORAGE)
                .filter(target -> own || target == Target.DATA)
                .flatMap(target -> Workloads.needs(work, Actor.PERSON, target).stream())
                .map(need -> new Right(need.operation(), need.data()))
                .toList();
    }

    private static Verdict unasked(People person, ResourceId account) {
        return new Verdict.Unknown(
                account, say("findings.PeopleReachData.whether-shall-use-this-data-name", "name", person.name()));
    }

    private static Verdict lacking(People person, ResourceId account, Right need) {
        return new Verdict.Broken(
                account,
                "",
                say("findings.PeopleReachData.may-not", "name", person.name(), "operation", need.operation()),
                say("findings.PeopleReachData.reader-storage-blob-data-contributor-and"),
                new Cure.ByHand(say(
                        "findings.PeopleReachData.apply-the-plan-again-or-grant",
                        "account",
                        account.name(),
                        "name",
                        person.name())));
    }
}
