package groundwork.run;

import groundwork.preview.Change;
import groundwork.run.Patience.Fresh;
import groundwork.terms.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The threads of a run, one for each step under way; what they have to say waits in a queue.
final class Workers implements AutoCloseable {

    sealed interface Report {
        String key();

        record Saw(String key, Wording state) implements Report {}

        record Did(String key) implements Report {}

        record Could(String key, RuntimeException not) implements Report {}

        /// The process itself is in trouble.
        record Broke(String key, Error error) implements Report {}
    }

    private final Work work;
    private final Outputs outputs;
    private final Map<String, Thread> running = new HashMap<>();
    private final LinkedBlockingQueue<Report> reports = new LinkedBlockingQueue<>();

    Workers(Work work, Outputs outputs) {
        this.work = work;
        this.outputs = outputs;
    }

    int count() {
        return running.size();
    }

    void start(Change change, Fresh fresh) {
        var key = change.resource().key();
        running.put(key, Thread.ofVirtual().start(() -> reports.add(done(change, fresh))));
    }

    /// Every step that is begun reports its end, whatever that is: a run that waits for it must not wait forever.
    private Report done(Change change, Fresh fresh) {
        var key = change.resource().key();
        try {
            var body = work.perform(change, fresh, state -> reports.add(new Report.Saw(key, state)));
            outputs.put(change.resource().id(), body);
            return new Report.Did(key);
        } catch (RuntimeException e) {
            return new Report.Could(key, e);
        } catch (Error e) {
            return new Report.Broke(key, e);
        }
    }

    /// The next report, or none within this time.
    Optional<Report> next(long millis) throws InterruptedException {
        var report = Optional.ofNullable(reports.poll(millis, TimeUnit.MILLISECONDS));
        report.filter(said -> !(said instanceof Report.Saw)).ifPresent(over -> running.remove(over.key()));
        return report;
    }

    /// Stops waiting for Azure.
    void interrupt() {
        running.values().forEach(Thread::interrupt);
    }

    @Override
    public void close() {
        interrupt();
        boolean interrupted = false;
        for (var thread : running.values()) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
