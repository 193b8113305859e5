package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.live;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.practices.Subjects;
import groundwork.terms.Json;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ServiceEndpointsTest {

    private static Judged judged(Subject subject) {
        return Judged.by(new ServiceEndpoints(), subject);
    }

    private static Subject having(String... services) {
        var list = Json.array(Arrays.stream(services).map(service -> Json.object("service", service)));
        return SubnetChange.of(standard(), "serviceEndpoints", list);
    }

    @Test
    void keepsStorageAndVault() {
        judged(standard()).isKept();
        judged(having("Microsoft.Storage.Global", "Microsoft.KeyVault")).isKept();
    }

    @Test
    void findsAServiceThatIsMissingAndAddsItToTheOthers() {
        var broken = judged(having("Microsoft.Storage")).isBroken();
        assertThat(broken.expected()).contains("Microsoft.KeyVault");
        assertThat(broken.cure())
                .isInstanceOfSatisfying(
                        Cure.Patch.class,
                        patch -> assertThat(patch.value())
                                .isEqualTo(Json.array(
                                        Json.object("service", "Microsoft.Storage"),
                                        Json.object("service", "Microsoft.KeyVault"))));
    }

    @Test
    void findsTheRegistryWhereItHidesTheAddressTheRuleIsFor() {
        var broken = judged(having("Microsoft.Storage", "Microsoft.KeyVault", "Microsoft.ContainerRegistry"))
                .isBroken();
        assertThat(broken.seen()).contains("hides the address");
    }

    @Test
    void hasNoBearingOnAManagedNetwork() {
        judged(live(ChoicesFixture.managed())).isNotApplicable();
    }

    @Test
    void cannotTellWithoutTheNetwork() {
        judged(unread(standard(), ids(standard()).network())).isUnknown();
        judged(Subjects.planned(ChoicesFixture.standard())).isKept();
    }
}
