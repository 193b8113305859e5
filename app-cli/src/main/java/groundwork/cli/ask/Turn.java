package groundwork.cli.ask;

import groundwork.choices.Answer;

/// What a press did to a prompt.
sealed interface Turn {

    /// It goes on, perhaps changed.
    record Stay(Prompt prompt) implements Turn {}

    /// It is answered.
    ///
    /// @param label what people know the answer by, where it was chosen from a cloud's offers; else empty
    record Done(Answer answer, String label) implements Turn {}

    /// The person wants to go back.
    record Back() implements Turn {}
}
