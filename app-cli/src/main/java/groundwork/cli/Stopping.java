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
    private final Words words;
    private final List<Object> before;

    private Stopping(StopToken token, Printer printer, Words words) {
        this.token = token;
        this.printer = printer;
        this.words = words;
        this.before = SIGNALS.stream()
                .map(signal -> Signals.register(signal, this::asked))
                .toList();
    }

    static Stopping by(StopToken token, Printer printer) {
        return by(token, printer, Words.OF_RUNS);
    }

    static Stopping by(StopToken token, Printer printer, Words words) {
        return new Stopping(token, printer, words);
    }

    /// What a person is told.
    ///
    /// @param first what the first signal does
    /// @param again what the second does
    record Words(String first, String again) {

        static final Words OF_RUNS = new Words(
                "Stopping: nothing new begins, what runs is let finish. Ctrl-C again stops now.",
                "Stopping now: Azure goes on with what it has begun.");
        static final Words OF_CHECKS = new Words(
                "Stopping after the workspace that is looked at now.",
                "Stopping as soon as Azure has answered what it was asked.");
        static final Words OF_TRYOUTS = new Words(
                "Stopping: what runs is cancelled and cleaned up, the rest is skipped.",
                "Still cleaning up. What is left behind is labelled groundwork-tryout.");
    }

    private void asked() {
        if (token.request() == StopToken.Request.NONE) {
            token.finishWhatRuns();
            printer.say(words.first());
        } else {
            token.stopNow();
            printer.say(words.again());
        }
    }

    @Override
    public void close() {
        for (int i = 0; i < SIGNALS.size(); i++) {
            Signals.unregister(SIGNALS.get(i), before.get(i));
        }
    }
}
