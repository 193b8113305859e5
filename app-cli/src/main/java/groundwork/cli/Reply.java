package groundwork.cli;

import static groundwork.cli.look.Say.say;

import java.util.Locale;

/// What a person may reply to a question on one line.
enum Reply {
    YES,
    DETAILS,
    NO;

    /// The word to type, in the language that is spoken.
    String word() {
        return switch (this) {
            case YES -> say("commands.Reply.yes");
            case DETAILS -> say("commands.Reply.details");
            case NO -> say("commands.Reply.no");
        };
    }

    /// Whether somebody who typed this means it: the beginning of its word, or of the English one, which hands
    /// remember.
    boolean isMeant(String typed) {
        return word().toLowerCase(Locale.ROOT).startsWith(typed)
                || name().toLowerCase(Locale.ROOT).startsWith(typed);
    }
}
