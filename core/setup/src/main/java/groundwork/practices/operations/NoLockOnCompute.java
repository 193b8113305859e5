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
import java.util.Optional;
import java.util.Set;

/// OPS-02: no lock keeps compute from being made, resized or deleted, and none refuses changes to what the
/// workspace stands on.
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
                .flatMap(lock -> broken(subject, held, lock).stream())
                .toList();
        return found.isEmpty()
                ? List.of(new Verdict.Kept(workspace.id(), say("findings.NoLockOnCompute.no-lock-on-it-or-on")))
                : found;
    }

    /// A lock on what hosts compute is in its way, of whichever level; one that allows reading only is in the way
    /// of every change to whatever the workspace stands on.
    private static Optional<Verdict> broken(Subject subject, Set<ResourceId> held, Preflight.Lock lock) {
        var name = lock.id().name();
        if (held.stream().anyMatch(id -> id.isWithin(lock.scope()))) {
            return Optional.of(broken(
                    lock,
                    say("findings.NoLockOnCompute.no-lock-on-what-hosts-compute"),
                    say("findings.NoLockOnCompute.remove-the-lock-and-protect-storage", "name", name)));
        }
        boolean stands = subject.world().resources().keySet().stream().anyMatch(id -> id.isWithin(lock.scope()));
        return stands && lock.level().equalsIgnoreCase("ReadOnly")
                ? Optional.of(broken(
                        lock,
                        say("findings.NoLockOnCompute.nothing-that-refuses-changes"),
                        say("findings.NoLockOnCompute.lock-against-deletion", "name", name)))
                : Optional.empty();
    }

    private static Verdict broken(Preflight.Lock lock, String expected, String cure) {
        return new Verdict.Broken(
                lock.id(),
                "properties.level",
                say(
                        "findings.NoLockOnCompute.on",
                        "level",
                        lock.level(),
                        "name",
                        lock.scope().name()),
                expected,
                new Cure.ByHand(cure));
    }
}
