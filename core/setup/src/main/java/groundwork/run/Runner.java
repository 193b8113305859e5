package groundwork.run;

import groundwork.blueprint.Graph;
import groundwork.cloud.Cloud;
import groundwork.preview.Plan;
import java.time.Clock;
import java.util.function.Consumer;

/// Carries out a plan along its graph, in parallel, and tells what happens.
///
/// The listener is called from the calling thread only, in one order; it cannot steer, and what it throws cannot
/// hurt the run. Stopping is the token's business.
public final class Runner {

    private final Cloud cloud;
    private final Journal journal;
    private final Clock clock;
    private final int maxParallel;

    /// @param maxParallel how many steps run at once, at least 1
    public Runner(Cloud cloud, Journal journal, Clock clock, int maxParallel) {
        if (maxParallel < 1) {
            throw new IllegalArgumentException("at least one step must run at a time");
        }
        this.cloud = cloud;
        this.journal = journal;
        this.clock = clock;
        this.maxParallel = maxParallel;
    }

    /// Runs to the end and answers how it ended.
    ///
    /// @throws Journal.Unwritable    before anything is sent, when the journal cannot be written
    /// @throws IllegalArgumentException when the plan has obstacles
    public RunEvent.Outcome run(Plan plan, String runId, Consumer<RunEvent> listener, StopToken stop) {
        if (!plan.obstacles().isEmpty()) {
            throw new IllegalArgumentException(plan.obstacles().getFirst());
        }
        var graph = Graph.of(plan.blueprint());
        return new Coordinator(plan, graph, cloud, journal, clock, maxParallel, listener, stop).run(runId);
    }
}
