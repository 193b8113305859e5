package groundwork.tryout;

import java.util.List;

/// Whether somebody can do one kind of work.
public sealed interface Outcome {

    /// Every operation it takes is allowed.
    ///
    /// @param checks each of them, with the assignment that allows it
    record Allowed(List<Check> checks) implements Outcome {
        public Allowed {
            checks = List.copyOf(checks);
        }
    }

    /// It will fail.
    ///
    /// @param failing every operation that is not allowed, the first one first; at least one
    /// @param mends   the smallest grants that would mend it, all of them together; a deny assignment is mended
    /// by
    ///                none
    record Denied(List<Check> failing, List<Mend> mends) implements Outcome {
        public Denied {
            failing = List.copyOf(failing);
            mends = List.copyOf(mends);
            if (failing.isEmpty()) {
                throw new IllegalArgumentException("nothing is denied");
            }
        }

        /// What a person would run into first.
        public Check first() {
            return failing.getFirst();
        }
    }

    /// It cannot be told.
    ///
    /// @param missing what it would take to tell: the rights to read; each once
    record Unknown(List<String> missing) implements Outcome {
        public Unknown {
            missing = List.copyOf(missing);
        }
    }

    /// This is not its work.
    record NotItsWork() implements Outcome {}
}
