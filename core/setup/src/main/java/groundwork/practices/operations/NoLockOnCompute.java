package groundwork.practices.operations;

import static groundwork.terms.Say.say;

import groundwork.cloud.Preflight;
import groundwork.practices.Beforehand;
import groundwork.practices.CloudAnswer;
import groundwork.practices.Cure;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.LinkedHashSet;
import java.util.List;

/// OPS-02: no lock keeps compute from being made, resized or deleted.
public final class NoLockOnCompute implements Beforehand {

    private static final About ABOUT = new About("OPS-02", Severity.MEDIUM, List.of(), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return CloudAnswer.judge(
                subject,
                Preflight::locks,
                say("findings.NoLockOnCompute.the-locks"),
                (workspace, locks) -> judge(subject, workspace, locks));
    }

    private static List<Verdict> judge(Subject subject, WorkspaceView workspace, List<Preflight.Lock> locks) {
        var held = new LinkedHashSet<ResourceId>();
        held.add(workspace.id());
        held.addAll(SubnetView.ofCompute(subject, workspace));
        var found = locks.stream()
                .filter(lock -> held.stream().anyMatch(id -> id.isWithin(lock.scope())))
                .<Verdict>map(NoLockOnCompute::broken)
                .toList();
        return found.isEmpty()
                ? List.of(new Verdict.Kept(workspace.id(), say("findings.NoLockOnCompute.no-lock-on-it-or-on")))
                : found;
    }

    private static Verdict broken(Preflight.Lock lock) {
        return new Verdict.Broken(
                lock.id(),
                "properties.level",
                say(
                        "findings.NoLockOnCompute.on",
                        "level",
                        lock.level(),
                        "name",
                        lock.scope().name()),
                say("findings.NoLockOnCompute.no-lock-on-what-hosts-compute"),
                new Cure.ByHand(say(
                        "findings.NoLockOnCompute.remove-the-lock-and-protect-storage",
                        "name",
                        lock.id().name())));
    }
}
