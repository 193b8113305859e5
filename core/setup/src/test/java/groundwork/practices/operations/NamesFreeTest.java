package groundwork.practices.operations;

import static groundwork.practices.Subjects.asked;
import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.planned;
import static groundwork.practices.Subjects.standard;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.Preflight;
import groundwork.cloud.Preflight.Taken;
import groundwork.practices.Asked;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesFreeTest {
    private static final Subject PLAN = planned(ChoicesFixture.standard());

    private static Judged judged(Subject subject) {
        return Judged.by(new NamesFree(), subject);
    }

    private static Subject names(Subject subject, Taken taken) {
        var vault = new Preflight.GlobalName(ids(subject).vault(), taken, "");
        return asked(subject, Asked.names(List.of(vault)));
    }

    @Test
    void keepsFreeNames() {
        judged(names(PLAN, Taken.FREE)).isKept();
    }

    @Test
    void findsNamesThatAreTaken() {
        judged(names(PLAN, Taken.IN_USE)).isBroken();
        judged(names(PLAN, Taken.INVALID)).isBroken();
        assertThat(judged(names(PLAN, Taken.SOFT_DELETED)).isBroken().cure().words())
                .contains("Recover or purge");
    }

    @Test
    void hasNoBearingOnWhatIsThereAlready() {
        judged(names(standard(), Taken.IN_USE)).isKept();
    }

    @Test
    void cannotTellOffline() {
        judged(PLAN).isUnknown();
    }
}
