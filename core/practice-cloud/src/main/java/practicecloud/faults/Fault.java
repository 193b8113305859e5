package practicecloud.faults;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// One thing that goes wrong.
///
/// @param kind  what happens
/// @param when  verb and path it happens to, as a pattern
/// @param often how often
/// @param how   with which words and times
record Fault(Kind kind, Pattern when, Often often, How how) {

    /// What can go wrong.
    enum Kind {
        /// The answer is a status and an error instead.
        ERROR,
        /// The answer is 429, with a time to wait.
        THROTTLE,
        /// The answer is 401: the token is too old, whatever it says itself, and stays so for this question.
        EXPIRED_TOKEN,
        /// The connection ends before anything happened.
        CUT_BEFORE,
        /// It happened, and then the connection ends.
        CUT_AFTER,
        /// The answer comes late.
        SLOW,
        /// The operation goes on longer.
        LONG,
        /// The operation never ends.
        STUCK,
        /// A role assignment is made, and does not count, for a time or ever.
        LOST
    }

    /// How often.
    ///
    /// @param chance between 0 and 1, drawn from the seed
    /// @param times  at most; empty: always
    /// @param after  so many times it goes well first
    record Often(double chance, Optional<Integer> times, int after) {}

    /// With which words and times.
    record How(int status, String code, String message, Duration time) {}

    /// What it happens to.
    enum Moment {
        REQUEST,
        OPERATION,
        ASSIGNMENT
    }

    Moment moment() {
        return switch (kind) {
            case LONG, STUCK -> Moment.OPERATION;
            case LOST -> Moment.ASSIGNMENT;
            case ERROR, THROTTLE, EXPIRED_TOKEN, CUT_BEFORE, CUT_AFTER, SLOW -> Moment.REQUEST;
        };
    }
}
