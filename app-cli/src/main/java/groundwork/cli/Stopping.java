package groundwork.cli;

import static groundwork.cli.look.Say.say;

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
        return by(token, printer, Words.ofRuns());
    }

    static Stopping by(StopToken token, Printer printer, Words words) {
        return new Stopping(token, printer, words);
    }

    /// What a person is told.
    ///
    /// @param first what the first signal does
    /// @param again what the second does
    record Words(String first, String again) {

        static Words ofRuns() {
            return new Words(
                    say("commands.Stopping.stopping-nothing-new-begins-what-runs"),
                    say("commands.Stopping.stopping-now-azure-goes-on-with"));
        }

        static Words ofChecks() {
            return new Words(
                    say("commands.Stopping.stopping-after-the-workspace-that-is"),
                    say("commands.Stopping.stopping-as-soon-as-azure-has"));
        }

        static Words ofTryouts() {
            return new Words(
                    say("commands.Stopping.stopping-what-runs-is-cancelled-and"),
                    say("commands.Stopping.still-cleaning-up-what-is-left"));
        }
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
