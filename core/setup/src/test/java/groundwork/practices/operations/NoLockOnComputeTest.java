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
        return locked(scope, "CanNotDelete");
    }

    private static Subject locked(ResourceId scope, String level) {
        var id = scope.resource("Microsoft.Authorization/locks", "keep");
        return asked(standard(), Asked.locks(List.of(new Preflight.Lock(id, scope, level))));
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
    void findsALockThatRefusesChangesOnWhateverTheWorkspaceStandsOn() {
        var ids = ids(standard());
        for (var scope : List.of(ids.storage(), ids.vault(), ids.registry(), ids.identity())) {
            var broken = judged(locked(scope, "ReadOnly")).isBroken();
            assertThat(broken.seen()).isEqualTo("ReadOnly on " + scope.name());
            assertThat(broken.cure().words()).contains("CanNotDelete");
        }
        judged(locked(ids.storage().parent().orElseThrow().resource("Microsoft.Web/sites", "other"), "ReadOnly"))
                .isKept();
    }

    @Test
    void cannotTellOffline() {
        judged(standard()).isUnknown();
    }
}
