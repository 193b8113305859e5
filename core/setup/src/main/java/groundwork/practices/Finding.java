package groundwork.practices;

/// One verdict of one practice.
public record Finding(Practice practice, Verdict verdict) {

    /// Why the practice matters, in one sentence: the first of that section of its lesson.
    public String why() {
        return Lesson.of(practice).why();
    }
}
