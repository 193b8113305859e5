package groundwork.practices;

/// How much a broken practice matters.
public enum Severity {
    /// The workspace does not work or is open.
    HIGH,
    /// It works, with a risk.
    MEDIUM,
    /// Cost or hygiene.
    LOW
}
