package groundwork.practices.operations;

import static groundwork.practices.Subjects.asked;
import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.Preflight;
import groundwork.practices.Asked;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.ResourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoLockOnComputeTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new NoLockOnCompute(), subject);
    }

    private static Subject locked(ResourceId scope) {
        var id = scope.resource("Microsoft.Authorization/locks", "keep");
        return asked(standard(), Asked.locks(List.of(new Preflight.Lock(id, scope, "CanNotDelete"))));
    }

    @Test
    void keepsAGroupWithoutLocksAndALockOnStorage() {
        judged(asked(standard(), Asked.locks(List.of()))).isKept();
        judged(locked(ids(standard()).storage())).isKept();
    }

    @Test
    void findsALockOnGroupNetworkOrSubscription() {
        assertThat(judged(locked(ids(standard()).group())).isBroken().seen()).contains("CanNotDelete");
        judged(locked(ids(standard()).network())).isBroken();
        judged(locked(ResourceId.subscription(ChoicesFixture.SUBSCRIPTION))).isBroken();
    }

    @Test
    void cannotTellOffline() {
        judged(standard()).isUnknown();
    }
}
