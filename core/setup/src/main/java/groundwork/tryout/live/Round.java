package groundwork.tryout.live;

import groundwork.run.StopToken;
import java.time.Duration;
import java.util.Optional;

/// One round of try-outs.
///
/// @param mark   tells this round from others in names and labels: lower-case letters and digits, at most 12
/// @param stop   by which a person stops it: what runs is cancelled and cleaned up, the rest is skipped
/// @param within after this time it stops by itself, in the same way; empty: each try-out has its own deadline
/// only
public record Round(String mark, StopToken stop, Optional<Duration> within) {

    /// A round of any length.
    public Round(String mark, StopToken stop) {
        this(mark, stop, Optional.empty());
    }
}
