package groundwork.practices;

import groundwork.choices.Choices;
import java.util.Optional;

/// One verdict of one practice.
///
/// @param reason why it is broken on purpose, where somebody recorded that; it stays broken
public record Finding(Practice practice, Verdict verdict, Optional<String> reason) {

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

    /// Why the practice matters, in one sentence: the first of that section of its lesson.
    public String why() {
        return Lesson.of(practice).why();
    }
}
