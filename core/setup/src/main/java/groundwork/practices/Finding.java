package groundwork.practices;

import groundwork.choices.Choices;
import java.time.LocalDate;
import java.util.Optional;

/// One verdict of one practice.
///
/// @param reason why it is broken on purpose, where somebody recorded that; it stays broken
/// @param waived who lives with it for a while, where somebody does; it is not counted as broken then
public record Finding(Practice practice, Verdict verdict, Optional<String> reason, Optional<Waived> waived) {

    /// A decision to live with a broken practice.
    ///
    /// @param owner who decided it
    /// @param until the last day it counts
    public record Waived(String owner, String reason, LocalDate until) {}

    /// A finding nobody waived.
    public Finding(Practice practice, Verdict verdict, Optional<String> reason) {
        this(practice, verdict, reason, Optional.empty());
    }

    /// A finding nobody decided anything about.
    public Finding(Practice practice, Verdict verdict) {
        this(practice, verdict, Optional.empty());
    }

    /// The same with the reason these choices record, where it is broken.
    public Finding decided(Choices choices) {
        var recorded = Optional.ofNullable(
                choices.people().onPurpose().get(practice.about().id()));
        return new Finding(practice, verdict, recorded.filter(_ -> verdict instanceof Verdict.Broken));
    }

    /// The same, waived.
    public Finding waived(Waived by) {
        return new Finding(practice, verdict, reason, Optional.of(by));
    }

    /// Whether it is broken, and nobody waived it.
    public boolean isBroken() {
        return verdict instanceof Verdict.Broken && waived.isEmpty();
    }

    /// Why the practice matters, in one sentence: the first of that section of its lesson.
    public String why() {
        return Lesson.of(practice).why();
    }
}
