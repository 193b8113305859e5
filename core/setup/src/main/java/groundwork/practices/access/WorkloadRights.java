package groundwork.practices.access;

import static groundwork.terms.Say.say;

import groundwork.access.Need.Actor;
import groundwork.access.Need.Target;
import groundwork.access.Workloads;
import groundwork.choices.Choices.Workload;
import groundwork.practices.Cure;
import groundwork.practices.Rights;
import groundwork.practices.RoleBook.Right;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Judges whether everybody who shall do one kind of work is permitted every operation it takes on the workspace.
///
/// @param words the work as it stands in a sentence: `run jobs`
record WorkloadRights(Workload workload, String words) {

    private static final String WORKSPACES = "Microsoft.MachineLearningServices/workspaces/";

    List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            var everyone = People.of(subject);
            var people = everyone.stream()
                    .filter(person ->
                            person.workloads().isEmpty() || person.workloads().contains(workload))
                    .toList();
            var rights = new Rights(subject);
            return people.isEmpty()
                    ? List.of(new Verdict.NotApplicable(
                            say("findings.WorkloadRights.nobody-is-named-who-shall", "work", words)))
                    : people.stream()
                            .map(person -> judge(rights, workspace, person))
                            .toList();
        });
    }

    private Verdict judge(Rights rights, WorkspaceView workspace, People person) {
        var theirs = rights.of(held -> held.isHeldBy(person.objectId()), workspace.id());
        var missing = new ArrayList<String>();
        var doubts = new ArrayList<String>();
        var needs = Workloads.needs(Set.of(workload), Actor.PERSON, Target.WORKSPACE);
        for (var need : needs) {
            var right = new Right(need.operation(), need.data());
            switch (theirs.ask(right)) {
                case Rights.Answer.Yes _ -> {}
                case Rights.Answer.No() -> missing.add(need.operation().replace(WORKSPACES, ""));
                case Rights.Answer.CannotTell(var doubt) -> doubts.add(doubt);
            }
        }
        if (missing.isEmpty() && doubts.isEmpty()) {
            return new Verdict.Kept(
                    workspace.id(),
                    say("findings.WorkloadRights.may-do-all-operations", "name", person.name(), "count", needs.size()));
        }
        if (missing.isEmpty()) {
            return new Verdict.Unknown(workspace.id(), doubts.getFirst());
        }
        return person.workloads().isEmpty()
                ? notAsked(workspace, person, missing)
                : lacking(workspace, person, missing);
    }

    /// Nobody said what these people shall do, so what they may not do is no fault yet.
    private Verdict notAsked(WorkspaceView workspace, People person, List<String> missing) {
        return new Verdict.Unknown(
                workspace.id(),
                say(
                        "findings.WorkloadRights.whether-shall-name-the-workloads-in",
                        "name",
                        person.name(),
                        "work",
                        words,
                        "missing",
                        few(missing)));
    }

    private Verdict lacking(WorkspaceView workspace, People person, List<String> missing) {
        return new Verdict.Broken(
                workspace.id(),
                "",
                say("findings.WorkloadRights.may-not", "name", person.name(), "missing", few(missing)),
                say("findings.WorkloadRights.every-operation-it-takes-to", "work", words),
                new Cure.ByHand(say("findings.WorkloadRights.apply-the-plan-again-it-writes", "name", person.name())));
    }

    private static String few(List<String> actions) {
        int shown = Math.min(4, actions.size());
        var first = String.join(", ", actions.subList(0, shown));
        return shown == actions.size()
                ? first
                : say("findings.WorkloadRights.and-more", "first", first, "count", actions.size() - shown);
    }
}
