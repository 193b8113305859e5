package groundwork.tryout;

import groundwork.access.Decision;
import groundwork.access.Evaluator;
import groundwork.access.Need;
import groundwork.access.Workloads;
import groundwork.choices.Choices.Workload;
import groundwork.practices.Subject;
import groundwork.practices.SubjectAccess;
import groundwork.practices.Unread;
import groundwork.practices.WorkspaceView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Tells from roles alone who can do which work, planned or live. Nothing is done and nothing is asked of a
/// cloud; that roles suffice is not yet proof, the live try-outs do the work itself.
public final class Tryouts {

    private final Targets targets;
    private final Evaluator evaluator;

    private Tryouts(Subject subject, WorkspaceView workspace) {
        this.targets = new Targets(subject, workspace);
        this.evaluator = new Evaluator(SubjectAccess.facts(subject));
    }

    /// Everybody who takes part: the groups that were chosen (or, where nobody chose, whoever holds a role on the
    /// workspace), the workspace's identity, and those of its computes.
    public static TryoutMatrix of(Subject subject) {
        return of(subject, workspace -> new Participants(subject, workspace).everyone());
    }

    /// These participants and nobody else.
    public static TryoutMatrix of(Subject subject, List<Participant> participants) {
        return of(subject, workspace -> participants);
    }

    private static TryoutMatrix of(Subject subject, Function<WorkspaceView, List<Participant>> participants) {
        var workspace = new WorkspaceView(subject.workspace(), subject.workspaceBody());
        var workloads = workloads(subject);
        var everyone = participants.apply(workspace);
        var tryouts = new Tryouts(subject, workspace);
        boolean read = !workspace.body().isNull();
        var cells = new ArrayList<Cell>();
        for (var who : everyone) {
            for (var workload : workloads) {
                var outcome = read
                        ? tryouts.outcome(who, workload)
                        : new Outcome.Unknown(
                                List.of(Unread.of(subject, workspace.id()).missing()));
                cells.add(new Cell(who, workload, outcome));
            }
        }
        var notes = new Participants(subject, workspace).notes();
        return new TryoutMatrix(workspace.id(), everyone, workloads, cells, notes);
    }

    private static List<Workload> workloads(Subject subject) {
        var chosen = subject.choices().map(choices -> choices.people().workloads());
        return Arrays.stream(Workload.values())
                .filter(workload -> chosen.map(all -> all.isEmpty() || all.contains(workload))
                        .orElse(true))
                .toList();
    }

    private Outcome outcome(Participant who, Workload workload) {
        if (!who.does(workload)) {
            return new Outcome.NotItsWork();
        }
        var checks = Workloads.needsOf(workload).stream()
                .filter(need -> need.actor() == who.actor() && targets.applies(need.when()))
                .flatMap(need -> targets.on(need.on()).stream()
                        .map(target ->
                                new Check(need, target, evaluator.decide(who.principals(), need.asked(), target))))
                .toList();
        var failing = checks.stream()
                .filter(check -> check.fails() && !isDoubtful(check.need()))
                .toList();
        if (!failing.isEmpty()) {
            return new Outcome.Denied(failing, new Mender(evaluator).mends(who.principals(), failing));
        }
        var missing = checks.stream()
                .flatMap(check -> missing(check).stream())
                .distinct()
                .toList();
        return missing.isEmpty() ? new Outcome.Allowed(checks) : new Outcome.Unknown(missing);
    }

    private boolean isDoubtful(Need need) {
        return targets.doubt(need.when()).isPresent();
    }

    private List<String> missing(Check check) {
        return switch (check.decision()) {
            case Decision.Allowed _ -> List.of();
            case Decision.Unknown(var missing) -> missing;
            case Decision.NotGranted() ->
                targets.doubt(check.need().when()).stream().toList();
            case Decision.Forbidden _ ->
                targets.doubt(check.need().when()).stream().toList();
        };
    }
}
