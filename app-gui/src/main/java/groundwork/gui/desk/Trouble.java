package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import groundwork.cloud.Advice;
import groundwork.cloud.CloudFailure;

/// Something did not work: what happened and the next step, in words; never a stack trace.
///
/// @param code Azure's code, or empty
public record Trouble(String words, String code) {

    static Trouble of(Throwable thrown) {
        return switch (thrown) {
            case CloudFailure.NotSignedIn told -> new Trouble(told.words().said(), told.code());
            case CloudFailure failure -> new Trouble(words(failure), failure.code());
            case NullPointerException _, IndexOutOfBoundsException _, ClassCastException _, Error _ -> own(thrown);
            case RuntimeException told
            when told.getMessage() != null && !told.getMessage().isBlank() -> new Trouble(told.getMessage(), "");
            default -> own(thrown);
        };
    }

    /// What the cloud said, what became of it, and what to do.
    private static String words(CloudFailure failure) {
        var said = failure.words().said();
        return Advice.on(failure)
                .map(advice -> String.join(" ", said, advice.outcome(), advice.next()))
                .orElse(said);
    }

    private static Trouble own(Throwable thrown) {
        return new Trouble(say("desk.own-error", "words", thrown), "");
    }
}
