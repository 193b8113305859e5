package groundwork.cli.doctor;

import groundwork.terms.Json;

/// One thing that was looked at.
///
/// @param what  what was looked at (`Sign-in`)
/// @param seen  what was found
/// @param mend  what to do about it; empty where nothing need be
public record Check(String what, Health health, String seen, String mend) {

    /// How it is.
    public enum Health {
        GOOD,
        /// It works, and something is worth knowing.
        NOTE,
        /// It does not work.
        BAD,
        /// It could not be looked at.
        UNKNOWN
    }

    static Check good(String what, String seen) {
        return new Check(what, Health.GOOD, seen, "");
    }

    static Check bad(String what, String seen, String mend) {
        return new Check(what, Health.BAD, seen, mend);
    }

    static Check note(String what, String seen, String mend) {
        return new Check(what, Health.NOTE, seen, mend);
    }

    static Check unknown(String what, String seen) {
        return new Check(what, Health.UNKNOWN, seen, "");
    }

    /// One check of schema `groundwork/doctor/1`.
    public Json json() {
        return Json.object("what", what, "health", groundwork.choices.Words.of(health), "seen", seen, "mend", mend);
    }
}
