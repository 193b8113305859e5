package groundwork.run;

import groundwork.preview.Change;

/// One run. Workers do a step each and report to a queue; this thread alone decides and tells.
final class Coordinator {

    private static final long TICK_MILLIS = 100;

    private final Steps steps;
    private final Workers workers;
    private final int maxParallel;
    private final StopToken stop;

    Coordinator(Steps steps, Workers workers, int maxParallel, StopToken stop) {
        this.steps = steps;
        this.workers = workers;
        this.maxParallel = maxParallel;
        this.stop = stop;
    }

    RunEvent.Outcome run(String runId) {
        boolean interrupted = false;
        try (workers) {
            steps.begin(runId);
            while (steps.unfinished()) {
                obeyStop();
                startWhatIsReady();
                try {
                    takeReports();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop.stopNow();
                }
            }
            return steps.end(stop.request());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void obeyStop() {
        switch (stop.request()) {
            case NONE -> {}
            case FINISH_WHAT_RUNS -> steps.stopPending();
            case NOW -> {
                steps.stopPending();
                workers.interrupt();
            }
        }
    }

    private void startWhatIsReady() {
        if (stop.request() != StopToken.Request.NONE) {
            return;
        }
        for (Change change : steps.ready()) {
            if (workers.count() < maxParallel && !steps.networkIsBusy(change)) {
                steps.started(change.resource().key());
                workers.start(change, steps.fresh(change));
            }
        }
    }

    private void takeReports() throws InterruptedException {
        var report = workers.next(TICK_MILLIS);
        while (report.isPresent()) {
            take(report.get());
            report = workers.next(0);
        }
    }

    private void take(Workers.Report report) {
        switch (report) {
            case Workers.Report.Saw(var key, var state) -> steps.saw(key, state);
            case Workers.Report.Did(var key) -> steps.done(key);
            case Workers.Report.Could(var key, Journal.Unwritable full) -> {
                // What cannot be put on record is not done: nothing more is begun.
                steps.failed(key, full);
                throw full;
            }
            case Workers.Report.Could(var key, var not) -> steps.failed(key, not);
            case Workers.Report.Broke(var key, var error) -> throw error;
        }
    }
}
