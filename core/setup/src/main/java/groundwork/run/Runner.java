package groundwork.run;

import groundwork.cloud.Cloud;
import groundwork.preview.Plan;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// Carries out a plan along its graph, in parallel, and tells what happens.
///
/// The listener is called from the calling thread only, in one order; it cannot steer, and what it throws cannot
/// hurt the run. Stopping is the token's business.
public final class Runner {

    private final Cloud cloud;
    private final Journal journal;
    private final Manner manner;

    /// How a run is gone about.
    ///
    /// @param maxParallel how many steps run at once, at least 1
    /// @param patience    what is waited for, and how
    /// @param proofs      asked after each step
    /// @param times       how long each type takes: what most else waits for begins first
    public record Manner(int maxParallel, Patience patience, List<Proof> proofs, Times times) {
        public Manner {
            if (maxParallel < 1) {
                throw new IllegalArgumentException("at least one step must run at a time");
            }
            proofs = List.copyOf(proofs);
        }
    }

    /// @param maxParallel how many steps run at once, at least 1
    public Runner(Cloud cloud, Journal journal, Clock clock, int maxParallel) {
        this(cloud, journal, new Manner(maxParallel, Patience.real(clock), List.of(), Times.COMMON));
    }

    public Runner(Cloud cloud, Journal journal, Manner manner) {
        this.cloud = cloud;
        this.journal = journal;
        this.manner = manner;
    }

    /// Runs to the end and answers how it ended.
    ///
    /// @throws Journal.Unwritable    before anything is sent, when the journal cannot be written; later, when
    /// the disk fills up: then nothing more is begun
    /// @throws IllegalArgumentException when the plan has obstacles
    public RunEvent.Outcome run(Plan plan, String runId, Consumer<RunEvent> listener, StopToken stop) {
        if (!plan.obstacles().isEmpty()) {
            throw new IllegalArgumentException(plan.obstacles().getFirst());
        }
        var outputs = new Outputs(plan.blueprint(), cloud);
        var work = new Work(cloud, journal, manner.patience(), manner.proofs(), outputs);
        var forecast = Forecast.of(plan, manner.times(), manner.maxParallel());
        var steps = new Steps(
                plan,
                forecast,
                event -> tell(event, listener),
                manner.patience().clock());
        return new Coordinator(steps, new Workers(work, outputs), manner.maxParallel(), stop).run(runId);
    }

    private void tell(RunEvent event, Consumer<RunEvent> listener) {
        journal.write(event);
        try {
            listener.accept(event);
        } catch (RuntimeException _) {
            // A screen that cannot draw must not hurt what is being built; the journal has the event.
        }
    }
}
