package groundwork.practices.identity;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class IdentityBasedDatastoresTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new IdentityBasedDatastores(), subject);
    }

    private static final Subject GOOD = live(ChoicesFixture.withDataAccounts());

    @Test
    void keepsDatastoresWithoutKeys() {
        judged(GOOD).isKept();
    }

    @Test
    void findsAWorkspaceThatWorksWithKeys() {
        var broken = judged(with(GOOD, GOOD.workspace(), "properties.systemDatastoresAuthMode", Json.of("AccessKey")))
                .isBroken();
        assertThat(broken.cure()).isInstanceOf(Cure.Patch.class);
    }

    @Test
    void findsADatastoreThatKeepsAKey() {
        var store = GOOD.ofType(groundwork.practices.DataAccounts.DATASTORES)
                .findFirst()
                .orElseThrow()
                .getKey();
        var broken = judged(with(GOOD, store, "properties.credentials.credentialsType", Json.of("AccountKey")))
                .isBroken();
        assertThat(broken.subject()).isEqualTo(store);
    }

    @Test
    void findsThatTheRoleForFilesIsMissing() {
        var bare = RoleChange.without(GOOD, ids(GOOD).storage(), Role.FILE_DATA_CONTRIBUTOR.id());
        assertThat(judged(bare).isBroken().cure()).isInstanceOf(Cure.Grant.class);
    }

    @Test
    void cannotTellOfADatastoreItMayNotSee() {
        var store = GOOD.ofType(groundwork.practices.DataAccounts.DATASTORES)
                .findFirst()
                .orElseThrow()
                .getKey();
        judged(unread(GOOD, store)).isUnknown();
    }
}
