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
public record Outlook(Optional<Forecast> forecast, Map<String, Section> groups) {

    /// Nothing is known.
    public static final Outlook NONE = new Outlook(Optional.empty(), Map.of());

    public Outlook {
        groups = Map.copyOf(groups);
    }

    /// What a plan tells.
    public static Outlook of(Plan plan, Forecast forecast) {
        var groups = new LinkedHashMap<String, Section>();
        plan.changes().stream()
                .filter(change -> change.sign() != Sign.NOTHING)
                .forEach(change -> groups.put(change.resource().key(), section(change)));
        return new Outlook(Optional.of(forecast), groups);
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
