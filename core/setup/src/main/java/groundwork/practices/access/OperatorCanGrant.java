package groundwork.practices.access;

import static groundwork.terms.Say.say;

import groundwork.access.Decision;
import groundwork.access.Evaluator;
import groundwork.access.Operation;
import groundwork.cloud.Fact;
import groundwork.cloud.Preflight;
import groundwork.practices.Beforehand;
import groundwork.practices.Cure;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;

/// ACC-08: whoever runs the plan may do all of it, so that it does not stop in the middle.
public final class OperatorCanGrant implements Beforehand {

    private static final About ABOUT =
            new About("ACC-08", Severity.HIGH, List.of(), List.of("azd role_assignment_permissions"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(
                subject,
                workspace -> subject.choices().isEmpty()
                        ? List.of(new Verdict.NotApplicable(say("findings.OperatorCanGrant.nothing-is-planned-here")))
                        : switch (subject.world().preflight().operator()) {
                            case Fact.Known(var operator) -> judge(subject, workspace, operator);
                            case Fact.Unread(var words) -> List.of(new Verdict.Unknown(workspace.id(), words.said()));
                        });
    }

    private static List<Verdict> judge(Subject subject, WorkspaceView workspace, Preflight.Operator operator) {
        var evaluator = new Evaluator(operator.access());
        var verdicts = new ArrayList<Verdict>();
        var asked = PlannedOperations.of(subject);
        asked.forEach((operation, target) -> {
            switch (evaluator.decide(operator.who(), new Operation(operation, false), target)) {
                case Decision.Allowed _ -> {}
                case Decision.NotGranted() -> verdicts.add(lacking(operator, operation, target));
                case Decision.Forbidden _ -> verdicts.add(lacking(operator, operation, target));
                case Decision.Unknown(var missing) -> verdicts.add(new Verdict.Unknown(target, missing.getFirst()));
            }
        });
        return verdicts.isEmpty()
                ? List.of(new Verdict.Kept(
                        workspace.id(),
                        say(
                                "findings.OperatorCanGrant.may-do-all-kinds-of-step",
                                "name",
                                operator.name(),
                                "count",
                                asked.size())))
                : verdicts;
    }

    private static Verdict lacking(Preflight.Operator operator, String operation, ResourceId target) {
        return new Verdict.Broken(
                target,
                "",
                say("findings.PeopleReachData.may-not", "name", operator.name(), "operation", operation),
                say("findings.OperatorCanGrant.owner-of-the-resource-group-or"),
                new Cure.ByHand(say(
                        "findings.OperatorCanGrant.ask-for-a-role-that-permits",
                        "operation",
                        operation,
                        "name",
                        target.name())));
    }
}
