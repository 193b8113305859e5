package groundwork.tryout.live;

import java.util.function.Consumer;

/// Something that is tried: what it is, and the doing of it.
interface Attempt {

    Probe probe();

    /// Tries, waits, and cleans up.
    ///
    /// @param stands told where it stands
    /// @throws InterruptedException when the thread is interrupted; what was begun is cleaned up first
    ProbeResult attempt(Bench bench, Consumer<String> stands) throws InterruptedException;
}
