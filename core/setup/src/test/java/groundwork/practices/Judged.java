package groundwork.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// What a practice says of a subject, for assertions.
public final class Judged {

    private final List<Verdict> verdicts;

    private Judged(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    public static Judged by(Practice practice, Subject subject) {
        return new Judged(practice.judge(subject));
    }

    /// At least one verdict says it holds, and none doubts it.
    public void isKept() {
        assertThat(verdicts).noneMatch(Verdict.Broken.class::isInstance);
        assertThat(verdicts).noneMatch(Verdict.Unknown.class::isInstance);
        assertThat(verdicts).anyMatch(Verdict.Kept.class::isInstance);
    }

    /// It does not hold; answers the first finding.
    public Verdict.Broken isBroken() {
        assertThat(verdicts).anyMatch(Verdict.Broken.class::isInstance);
        var broken = of(Verdict.Broken.class);
        assertThat(broken.seen()).isNotBlank();
        assertThat(broken.expected()).isNotBlank();
        assertThat(broken.cure().words()).endsWith(".");
        return broken;
    }

    /// It cannot be told; answers what is missing.
    public String isUnknown() {
        assertThat(verdicts).noneMatch(Verdict.Broken.class::isInstance);
        assertThat(verdicts).anyMatch(Verdict.Unknown.class::isInstance);
        return of(Verdict.Unknown.class).missing();
    }

    /// It has no bearing here; answers why.
    public String isNotApplicable() {
        assertThat(verdicts).isNotEmpty().allMatch(Verdict.NotApplicable.class::isInstance);
        return of(Verdict.NotApplicable.class).why();
    }

    private <V extends Verdict> V of(Class<V> kind) {
        return verdicts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
