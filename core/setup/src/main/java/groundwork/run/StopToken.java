package groundwork.run;

import java.util.concurrent.atomic.AtomicReference;

/// How a person stops a run. Safe from any thread; a request only ever becomes stronger.
public final class StopToken {

    /// How strongly a stop was asked for.
    public enum Request { NONE, FINISH_WHAT_RUNS, NOW }

    private final AtomicReference<Request> request = new AtomicReference<>(Request.NONE);

    /// Start nothing new; let what runs come to its end.
    public void finishWhatRuns() {
        request.updateAndGet(before -> before == Request.NOW ? before : Request.FINISH_WHAT_RUNS);
    }

    /// Start nothing new and stop waiting for what runs; Azure goes on with it.
    public void stopNow() {
        request.set(Request.NOW);
    }

    public Request request() {
        return request.get();
    }
}
