package practicecloud.arm;

/// Holds writes and deletions against the policies in force.
public interface Policing {

    /// Changes the body as policies say, or refuses the write.
    ///
    /// @throws practicecloud.http.Refusal when a policy does not allow it
    void check(Writing writing);

    /// Refuses a deletion that a policy does not allow.
    ///
    /// @throws practicecloud.http.Refusal when a policy does not allow it
    void checkLeaving(Writing writing);
}
