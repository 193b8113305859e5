package groundwork.run;

/// How a person stops a run. Safe from any thread; a request only ever becomes stronger.
public final class StopToken {

    /// How strongly a stop was asked for.
    public enum Request {
        NONE,
        FINISH_WHAT_RUNS,
        NOW
    }

    private volatile Request request = Request.NONE;

    /// Start nothing new; let what runs come to its end.
    public synchronized void finishWhatRuns() {
        request = request == Request.NOW ? Request.NOW : Request.FINISH_WHAT_RUNS;
    }

    /// Start nothing new and stop waiting for what runs; Azure goes on with it.
    public synchronized void stopNow() {
        request = Request.NOW;
    }

    public Request request() {
        return request;
    }
}
