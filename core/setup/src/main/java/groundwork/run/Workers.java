package groundwork.run;

import groundwork.preview.Change;
import groundwork.run.Patience.Fresh;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The threads of a run, one for each step under way; what they have to say waits in a queue.
final class Workers implements AutoCloseable {

    sealed interface Report {
        String key();

        record Saw(String key, String state) implements Report {}

        record Did(String key) implements Report {}

        record Could(String key, RuntimeException not) implements Report {}

        /// The process itself is in trouble.
        record Broke(String key, Error error) implements Report {}
    }

    private final Work work;
    private final Outputs outputs;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Future<?>> running = new HashMap<>();
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
        running.put(key, threads.submit(() -> {
            try {
                var body = work.perform(change, fresh, state -> reports.add(new Report.Saw(key, state)));
                outputs.put(change.resource().id(), body);
                reports.add(new Report.Did(key));
            } catch (RuntimeException e) {
                reports.add(new Report.Could(key, e));
            } catch (Error e) {
                reports.add(new Report.Broke(key, e));
                throw e;
            }
        }));
    }

    /// The next report, or none within this time.
    Optional<Report> next(long millis) throws InterruptedException {
        var report = Optional.ofNullable(reports.poll(millis, TimeUnit.MILLISECONDS));
        report.filter(said -> !(said instanceof Report.Saw)).ifPresent(over -> running.remove(over.key()));
        return report;
    }

    /// Stops waiting for Azure.
    void interrupt() {
        running.values().forEach(worker -> worker.cancel(true));
    }

    @Override
    public void close() {
        interrupt();
        threads.close();
    }
}
