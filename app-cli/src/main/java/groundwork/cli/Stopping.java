package groundwork.cli;

import groundwork.run.StopToken;
import java.util.List;
import org.jline.utils.Signals;

/// Turns Ctrl-C and SIGTERM into a request to stop while a run goes on: the first lets finish what runs, the
/// second stops now. The signals have their old meaning again afterwards.
final class Stopping implements AutoCloseable {

    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private final StopToken token;
    private final Printer printer;
    private final List<Object> before;

    private Stopping(StopToken token, Printer printer) {
        this.token = token;
        this.printer = printer;
        this.before = SIGNALS.stream()
                .map(signal -> Signals.register(signal, this::asked))
                .toList();
    }

    static Stopping by(StopToken token, Printer printer) {
        return new Stopping(token, printer);
    }

    private void asked() {
        if (token.request() == StopToken.Request.NONE) {
            token.finishWhatRuns();
            printer.say("Stopping: nothing new begins, what runs is let finish. Ctrl-C again stops now.");
        } else {
            token.stopNow();
            printer.say("Stopping now: Azure goes on with what it has begun.");
        }
    }

    @Override
    public void close() {
        for (int i = 0; i < SIGNALS.size(); i++) {
            Signals.unregister(SIGNALS.get(i), before.get(i));
        }
    }
}
