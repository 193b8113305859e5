package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.untold;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.choices.Choices;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotebooksReachableTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new NotebooksReachable(), subject);
    }

    private static Choices unsaid() {
        var reach = ChoicesFixture.standard().reach();
        return ChoicesFixture.with(
                ChoicesFixture.standard(),
                new Choices.Reach(
                        reach.access(),
                        reach.allowed(),
                        reach.reason(),
                        reach.storage(),
                        reach.registry(),
                        Optional.empty()));
    }

    @Test
    void keepsADecisionThatWasWrittenDown() {
        judged(standard()).isKept();
    }

    @Test
    void findsThatNobodySaidIt() {
        assertThat(judged(live(unsaid())).isBroken().cure())
                .isInstanceOfSatisfying(
                        Cure.ChangeAnswer.class, cure -> assertThat(cure.key()).isEqualTo("notebooksFrom"));
    }

    @Test
    void hasNoBearingWithoutAnEndpointOrWithoutPublicAccess() {
        judged(live(ChoicesFixture.managed())).isNotApplicable();
        judged(live(ChoicesFixture.privateOnly())).isNotApplicable();
    }

    @Test
    void cannotTellWhereTheAnswersAreNotKnown() {
        judged(untold(standard())).isUnknown();
        judged(unread(standard(), ids(standard()).endpoint("mlw"))).isUnknown();
    }
}
