package groundwork.access;

import java.util.List;

/// Whether somebody may do something somewhere, with what that rests on.
public sealed interface Decision {

    /// A role allows it.
    record Allowed(Assignment by) implements Decision {}

    /// No role that is held allows it.
    record NotGranted() implements Decision {}

    /// A deny assignment forbids it, whatever roles are held.
    record Forbidden(Denial by) implements Decision {}

    /// It cannot be told.
    ///
    /// @param missing what would be needed to tell: a right to read, or a condition only Azure evaluates
    record Unknown(List<String> missing) implements Decision {
        public Unknown {
            missing = List.copyOf(missing);
        }
    }
}
