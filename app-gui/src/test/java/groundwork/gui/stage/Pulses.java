package groundwork.gui.stage;

import java.util.ArrayList;
import java.util.List;

/// How long pulses took, in milliseconds, held against the 50 that a person notices.
public final class Pulses {

    private static final double NOTICED = 50;

    private final List<Double> took = new ArrayList<>();

    /// Does this on the FX thread and remembers how long it took.
    public void measure(Runnable work) {
        took.add(Fx.fx(() -> {
            long before = System.nanoTime();
            work.run();
            return (System.nanoTime() - before) / 1e6;
        }));
    }

    /// So much of what is noticed the pulse took that is slower than this share of all.
    public double share(double slowerThan) {
        return took.stream()
                        .sorted()
                        .skip((long) (took.size() * slowerThan))
                        .findFirst()
                        .orElseThrow()
                / NOTICED;
    }

    /// The figures, in a line.
    public String told(String what) {
        return "%s: of 50 ms a pulse takes %.2f in the middle, %.2f as 19 in 20, %.2f at most (%d pulses)"
                .formatted(what, share(0.5), share(0.95), share(1 - 1.0 / (took.size() + 1)), took.size());
    }
}
