package groundwork.preview;

/// Why what is there is not what is wanted.
public enum Cause {
    /// The answers ask for something else than the last run wrote, or ask for it for the first time.
    ANSWERS,
    /// The last run wrote it as it is wanted, and somebody changed it since: drift.
    OUTSIDE,
    /// No run of this home tells what was there before.
    UNKNOWN
}
