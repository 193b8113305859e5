package groundwork.cli.ask;

import groundwork.choices.Interview;

/// Asks what an interview has to ask.
public interface Asking {

    /// Asks until everything is answered, or the person stops.
    Outcome ask(Interview interview);

    /// How it ended, with all that was answered until then.
    sealed interface Outcome {
        record Answered(Interview interview) implements Outcome {}

        record Stopped(Interview interview) implements Outcome {}
    }
}
