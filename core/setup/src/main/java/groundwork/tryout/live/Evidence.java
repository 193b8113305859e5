package groundwork.tryout.live;

import groundwork.tryout.Outcome;
import groundwork.tryout.TryoutMatrix;
import groundwork.tryout.live.LiveTryouts.Tried;
import java.util.List;
import java.util.Optional;

/// What is known of who can do which work: told from roles and, where it was done, proven.
///
/// @param tried empty where nothing was done
/// @param quote what it was said to cost at most; empty where nothing was done
public record Evidence(TryoutMatrix matrix, List<Tried> tried, Optional<Quote> quote) {

    public Evidence {
        tried = List.copyOf(tried);
    }

    /// Told from roles alone.
    public static Evidence ofRoles(TryoutMatrix matrix) {
        return new Evidence(matrix, List.of(), Optional.empty());
    }

    /// Whether a right is missing to whoever did it: a grant would mend that.
    public boolean callerLacks() {
        return tried.stream()
                .anyMatch(one -> one.result() instanceof ProbeResult.Failed(Cause.MissingPermission missing)
                        && missing.who().isCaller());
    }

    /// Whether it is certain that somebody cannot do their work.
    public boolean somebodyCannot() {
        return matrix.cells().stream().anyMatch(cell -> cell.outcome() instanceof Outcome.Denied)
                || tried.stream().anyMatch(one -> one.result() instanceof ProbeResult.Failed);
    }
}
