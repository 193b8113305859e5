package groundwork.cli.screen;

import org.jline.utils.Signals;

/// Ctrl-C while no screen is open, where it comes as a signal. The signal has its old meaning again after
/// closing.
public final class Interrupts implements AutoCloseable {

    private static final String SIGNAL = "INT";

    private final Object before;

    private Interrupts(Object before) {
        this.before = before;
    }

    /// @param each called in a thread of its own, each time
    public static Interrupts by(Runnable each) {
        return new Interrupts(Signals.register(SIGNAL, each));
    }

    @Override
    public void close() {
        Signals.unregister(SIGNAL, before);
    }
}
