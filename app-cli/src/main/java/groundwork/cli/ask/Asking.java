package groundwork.cli.ask;

import groundwork.choices.Interview;
import java.util.function.Consumer;

/// Asks what an interview has to ask.
public interface Asking {

    /// Asks until everything is answered, or the person stops.
    ///
    /// @param seen told after each answer how far it is
    Outcome ask(Interview interview, Consumer<Interview> seen);

    /// The same, telling nobody meanwhile.
    default Outcome ask(Interview interview) {
        return ask(interview, _ -> {});
    }

    /// How it ended, with all that was answered until then.
    sealed interface Outcome {
        record Answered(Interview interview) implements Outcome {}

        record Stopped(Interview interview) implements Outcome {}
    }
}
