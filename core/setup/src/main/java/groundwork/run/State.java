package groundwork.run;

/// The six states of a step, the same six words everywhere.
public enum State {
    PENDING,
    RUNNING,
    DONE,
    FAILED,
    SKIPPED,
    STOPPED;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
