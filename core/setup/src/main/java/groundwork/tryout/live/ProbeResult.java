package groundwork.tryout.live;

import java.util.List;

/// What came of a probe.
public sealed interface ProbeResult {

    /// It worked; `evidence` says by what that is known.
    record Worked(List<String> evidence) implements ProbeResult {
        public Worked {
            evidence = List.copyOf(evidence);
        }
    }

    /// It failed, and why.
    record Failed(Cause cause) implements ProbeResult {}

    /// It did not come to an end, or Azure did not say why it failed.
    record CannotTell(String why) implements ProbeResult {}

    /// It was not tried.
    record Skipped(String why) implements ProbeResult {}
}
