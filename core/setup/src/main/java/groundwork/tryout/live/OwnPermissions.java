package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.access.HeldRole;
import groundwork.access.Need.Actor;
import groundwork.access.Need.Target;
import groundwork.access.Truth;
import groundwork.access.Workloads;
import groundwork.choices.Choices.Workload;
import groundwork.cloud.CloudFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// T1: asks Azure what the caller may do in the workspace, and holds that against the work to be done. Azure does
/// not count deny assignments here.
record OwnPermissions(Set<Workload> workloads) implements Attempt {

    @Override
    public Probe probe() {
        return new Probe(
                "T1", say("live.own-permissions"), new Doer.You().words(), Optional.empty(), Duration.ofMinutes(1));
    }

    @Override
    public ProbeResult attempt(Bench bench, Consumer<String> stands) {
        var workspace = bench.subject().workspace();
        HeldRole mine;
        try {
            mine = OwnRights.on(workspace, bench.cloud());
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            return new ProbeResult.CannotTell(say("live.may-not-ask", "code", e.code(), "message", e.getMessage()));
        }
        var needs = Workloads.needs(workloads, Actor.PERSON, Target.WORKSPACE);
        return needs.stream()
                .filter(need -> mine.permits(need.asked()) == Truth.FALSE)
                .findFirst()
                .<ProbeResult>map(need -> new ProbeResult.Failed(new Cause.MissingPermission(
                        new Doer.You(), need.asked(), workspace, say("live.no-role-allows"))))
                .orElseGet(() -> new ProbeResult.Worked(List.of(say("live.all-permitted", "count", needs.size()))));
    }
}
