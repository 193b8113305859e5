package groundwork.preview;

import groundwork.blueprint.Resource;
import groundwork.terms.Wording;
import java.util.List;

/// What a plan does with one resource of the blueprint, and why.
///
/// @param cause  whether the answers ask for it or the world drifted; with several differences [Cause#OUTSIDE]
/// only when all of them are drift
/// @param words  a few words a person reads (`not there yet`, `2 properties differ`)
public record Change(Resource resource, Sign sign, List<Difference> differences, Cause cause, Wording words) {
    public Change {
        differences = List.copyOf(differences);
    }

    /// With words that are the same in every language.
    public Change(Resource resource, Sign sign, List<Difference> differences, Cause cause, String words) {
        this(resource, sign, differences, cause, Wording.plain(words));
    }

    /// The words in the language that is spoken.
    public String reason() {
        return words.said();
    }

    /// Whether this only puts back what somebody changed since the last run.
    public boolean isDrift() {
        return cause == Cause.OUTSIDE;
    }
}
