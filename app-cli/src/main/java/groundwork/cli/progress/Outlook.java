package groundwork.cli.progress;

import groundwork.choices.Question.Section;
import groundwork.choices.Questionnaire;
import groundwork.preview.Change;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.run.Forecast;
import groundwork.run.Scoreboard;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is known of a run before it begins.
///
/// @param forecast how long it takes; empty where nobody can say
/// @param groups   the section whose answers asked for a step, by the key of the step
/// @param doing    what it is about, for the words around it
public record Outlook(Optional<Forecast> forecast, Map<String, Section> groups, Doing doing) {

    /// Something is built, and nothing is known of it.
    public static final Outlook NONE = new Outlook(Optional.empty(), Map.of(), Doing.BUILDING);

    /// A run is taken back; nobody can say how long that takes.
    public static final Outlook OF_UNDO = new Outlook(Optional.empty(), Map.of(), Doing.TAKING_BACK);

    /// What a run is about.
    public enum Doing {
        BUILDING,
        TAKING_BACK
    }

    public Outlook {
        groups = Map.copyOf(groups);
    }

    /// What a plan tells.
    public static Outlook of(Plan plan, Forecast forecast) {
        var groups = new LinkedHashMap<String, Section>();
        plan.changes().stream()
                .filter(change -> change.sign() != Sign.NOTHING)
                .forEach(change -> groups.put(change.resource().key(), section(change)));
        return new Outlook(Optional.of(forecast), groups, Doing.BUILDING);
    }

    /// The section whose answers asked for a change.
    public static Section section(Change change) {
        return Questionnaire.standard()
                .find(change.resource().why().choice())
                .map(question -> question.about().section())
                .orElse(Section.NAMES);
    }

    /// How long it still takes; empty where nobody can say, or where it takes longer than anybody knew.
    Optional<Duration> remaining(Scoreboard board, Instant now) {
        return forecast.map(known -> known.remaining(board, now)).filter(left -> left.toSeconds() > 0);
    }
}
