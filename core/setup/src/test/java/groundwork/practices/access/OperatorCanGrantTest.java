package groundwork.practices.access;

import static groundwork.practices.Subjects.asked;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.planned;
import static groundwork.practices.Subjects.untold;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Asked;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import org.junit.jupiter.api.Test;

class OperatorCanGrantTest {
    private static final Subject PLAN = planned(ChoicesFixture.withGroups());

    private static Judged judged(Subject subject) {
        return Judged.by(new OperatorCanGrant(), subject);
    }

    private static Role role(String id) {
        return Role.find(id).orElseThrow();
    }

    @Test
    void keepsAnOwner() {
        judged(asked(PLAN, Asked.operatorWith(role("8e3af657-a8ff-443c-a75c-2fe8c4bcb635"))))
                .isKept();
    }

    @Test
    void findsThatAContributorGrantsNoRoles() {
        var broken = judged(asked(PLAN, Asked.operatorWith(Role.CONTRIBUTOR))).isBroken();
        assertThat(broken.seen()).contains("Microsoft.Authorization/role");
    }

    @Test
    void findsThatAReaderMayDoNothing() {
        assertThat(judged(asked(PLAN, Asked.operatorWith(Role.READER)))
                        .isBroken()
                        .seen())
                .contains("resourceGroups/write");
    }

    @Test
    void findsWhoMayNotLetSparkIntoAManagedNetwork() {
        var managed = planned(ChoicesFixture.with(
                ChoicesFixture.managed(), ChoicesFixture.withGroups().people()));
        var reader = asked(managed, Asked.operatorWith(Role.READER));
        assertThat(new OperatorCanGrant().judge(reader))
                .filteredOn(Verdict.Broken.class::isInstance)
                .extracting(verdict -> ((Verdict.Broken) verdict).seen())
                .anyMatch(seen -> seen.contains("workspaces/provisionManagedNetwork/action"));
        assertThat(new OperatorCanGrant().judge(asked(PLAN, Asked.operatorWith(Role.READER))))
                .noneMatch(verdict -> verdict.toString().contains("provisionManagedNetwork"));
    }

    @Test
    void hasNoBearingWhereNothingIsPlanned() {
        judged(untold(live(ChoicesFixture.withGroups()))).isNotApplicable();
    }

    @Test
    void cannotTellOffline() {
        assertThat(judged(PLAN).isUnknown()).contains("a cloud to ask");
    }
}
