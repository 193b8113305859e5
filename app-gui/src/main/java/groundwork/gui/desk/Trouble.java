package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import groundwork.cloud.CloudFailure;

/// Something did not work: what happened and the next step, in words; never a stack trace.
///
/// @param code Azure's code, or empty
public record Trouble(String words, String code) {

    static Trouble of(Throwable thrown) {
        var message = thrown.getMessage();
        var words = message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
        return switch (thrown) {
            case CloudFailure failure -> new Trouble(words, failure.code());
            case RuntimeException _ -> new Trouble(words, "");
            default -> new Trouble(say("desk.own-error", "words", words), "");
        };
    }
}
