package groundwork.tryout.live;

import java.time.Duration;
import java.util.Optional;

/// One thing that is tried for real.
///
/// @param id       `T4`, as the list of try-outs counts them
/// @param title    what is done, in a few words
/// @param as       who does it: `you`, or a managed identity through a job
/// @param charge   what Azure charges for it; empty where nothing worth naming
/// @param deadline after which it is given up and cleaned up
public record Probe(String id, String title, String as, Optional<Charge> charge, Duration deadline) {

    /// What is charged for a probe at most.
    ///
    /// @param size   the VM size
    /// @param nodes  how many of them
    /// @param atMost for how long
    public record Charge(String size, int nodes, Duration atMost) {}
}
