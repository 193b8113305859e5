package groundwork.run;

import java.util.concurrent.CountDownLatch;

/// Lets a run that is told to terminate (SIGTERM, a machine going down) finish what is under way: while this is
/// open, the process ends only after the run has. Begin nothing after it that must not be cut off.
public final class Termination implements AutoCloseable {

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;

    private Termination(StopToken stop) {
        hook = new Thread(
                () -> {
                    stop.finishWhatRuns();
                    awaitEnd();
                },
                "groundwork-termination");
    }

    /// @param stop asked to start nothing new when the process is told to end
    public static Termination of(StopToken stop) {
        var termination = new Termination(stop);
        Runtime.getRuntime().addShutdownHook(termination.hook);
        return termination;
    }

    private void awaitEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The run is over; the process may end.
    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already; the hook has just been let go.
        }
    }
}
