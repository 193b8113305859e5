package groundwork.practices.cost;

import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.with;
import static groundwork.practices.Subjects.without;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Cure;
import groundwork.practices.Instances;
import groundwork.practices.Judged;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class IdleShutdownTest {
    private static final Subject GOOD = Instances.in(standard());

    private static Judged judged(Subject subject) {
        return Judged.by(new IdleShutdown(), subject);
    }

    @Test
    void keepsAnInstanceThatShutsItselfDown() {
        judged(GOOD).isKept();
    }

    @Test
    void findsOneThatRunsForEver() {
        var path = "properties.properties.idleTimeBeforeShutdown";
        assertThat(judged(with(GOOD, Instances.id(GOOD), path, Json.NULL))
                        .isBroken()
                        .cure())
                .isInstanceOf(Cure.Patch.class);
    }

    @Test
    void findsOneThatNobodyMayShutDown() {
        assertThat(judged(with(GOOD, Instances.id(GOOD), "identity", Json.NULL))
                        .isBroken()
                        .seen())
                .contains("nobody may");
        var bare = RoleAssignment.all(GOOD)
                .filter(held -> held.scope().id().equals(GOOD.workspace()))
                .reduce(GOOD, (left, held) -> without(left, held.id()), (one, other) -> other);
        assertThat(judged(bare).isBroken().cure()).isInstanceOf(Cure.Grant.class);
    }

    @Test
    void hasNoBearingOnClusters() {
        judged(standard()).isNotApplicable();
    }
}
