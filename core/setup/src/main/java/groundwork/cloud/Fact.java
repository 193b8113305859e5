package groundwork.cloud;

/// Something asked of a cloud: its answer, or what was missing to get one.
public sealed interface Fact<T> {

    /// The answer.
    record Known<T>(T value) implements Fact<T> {}

    /// No answer.
    ///
    /// @param missing the right or the reading it would take
    record Unread<T>(String missing) implements Fact<T> {}
}
