package practicecloud;

/// How long the things take that take a while in Azure.
public enum Speed {
    /// No time at all: for tests.
    INSTANT,
    /// A whole set-up in about half a minute: for people who practise.
    FAST,
    /// As long as Azure takes.
    REAL
}
