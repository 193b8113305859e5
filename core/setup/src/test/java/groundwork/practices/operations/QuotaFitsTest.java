package groundwork.practices.operations;

import static groundwork.practices.Subjects.asked;
import static groundwork.practices.Subjects.planned;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.Preflight;
import groundwork.practices.Asked;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuotaFitsTest {
    private static final Subject PLAN = planned(ChoicesFixture.standard());

    private static Judged judged(Subject subject) {
        return Judged.by(new QuotaFits(), subject);
    }

    /// The plan has four nodes of four cores each.
    private static Subject capacity(long limit, String... types) {
        var size = new Preflight.VmSize("Standard_DS3_v2", "standardDSv2Family", 4, true, Set.of(types));
        var usages = List.of(
                new Preflight.Usage("Total Cluster Dedicated Regional vCPUs", 10, 100),
                new Preflight.Usage("Standard DSv2 Family Cluster Dedicated vCPUs", 8, limit),
                new Preflight.Usage("Standard DSv2 Family Cluster Low-priority vCPUs", 0, 0));
        return asked(PLAN, Asked.capacity(new Preflight.Capacity(List.of(size), usages)));
    }

    @Test
    void keepsWhatFits() {
        judged(capacity(24, "AmlCompute")).isKept();
        judged(capacity(-1, "AmlCompute")).isKept();
    }

    @Test
    void findsTooLittleQuota() {
        assertThat(judged(capacity(23, "AmlCompute")).isBroken().seen()).startsWith("16 cores wanted, 15 left");
    }

    @Test
    void findsASizeTheRegionDoesNotOffer() {
        assertThat(judged(capacity(24, "ComputeInstance")).isBroken().seen()).contains("not offered for AmlCompute");
        var none = asked(PLAN, Asked.capacity(new Preflight.Capacity(List.of(), List.of())));
        assertThat(judged(none).isBroken().expected()).contains("offers");
    }

    @Test
    void cannotTellOffline() {
        judged(PLAN).isUnknown();
    }
}
