package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import groundwork.cloud.Advice;
import groundwork.cloud.CloudFailure;
import java.io.UncheckedIOException;

/// Something did not work: what happened and the next step, in words; never a stack trace.
///
/// @param code Azure's code, or empty
public record Trouble(String words, String code) {

    static Trouble of(Throwable thrown) {
        return switch (thrown) {
            case CloudFailure.NotSignedIn told -> new Trouble(told.words().said(), told.code());
            case CloudFailure failure -> new Trouble(words(failure), failure.code());
            case UncheckedIOException told when isWorded(told) -> new Trouble(String.valueOf(told.getMessage()), "");
            case UncheckedIOException told ->
                new Trouble(say("desk.file-trouble", "message", Reason.of(told.getCause())), "");
            case RuntimeException told when isOurs(told) -> new Trouble(String.valueOf(told.getMessage()), "");
            default -> own(thrown);
        };
    }

    /// Ours are the refusals of each room, a sentence each. What the Java machine or a library throws was meant
    /// for programmers.
    private static boolean isOurs(RuntimeException told) {
        return told.getClass().getName().startsWith("groundwork.")
                && told.getMessage() != null
                && !told.getMessage().isBlank();
    }

    private static boolean isWorded(UncheckedIOException told) {
        return told.getMessage() != null && !told.getMessage().equals(String.valueOf(told.getCause()));
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
