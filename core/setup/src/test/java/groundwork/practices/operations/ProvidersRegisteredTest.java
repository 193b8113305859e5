package groundwork.practices.operations;

import static groundwork.practices.Subjects.asked;
import static groundwork.practices.Subjects.planned;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Registering;
import groundwork.cloud.Preflight.Registration;
import groundwork.practices.Asked;
import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.practices.fix.FixPlan;
import groundwork.terms.ResourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvidersRegisteredTest {
    private static final Subject PLAN = planned(ChoicesFixture.standard());

    private static Judged judged(Subject subject) {
        return Judged.by(new ProvidersRegistered(), subject);
    }

    private static Subject without(String namespace) {
        var states = new java.util.HashMap<String, Registration>();
        ProvidersRegistered.of(PLAN)
                .forEach(name -> states.put(name.toLowerCase(java.util.Locale.ROOT), Registration.REGISTERED));
        states.put(namespace.toLowerCase(java.util.Locale.ROOT), Registration.NOT_REGISTERED);
        return asked(PLAN, Asked.providers(states));
    }

    @Test
    void keepsASubscriptionThatKnowsThemAll() {
        judged(without("none")).isKept();
        assertThat(ProvidersRegistered.of(PLAN))
                .contains("Microsoft.MachineLearningServices", "Microsoft.Notebooks", "Microsoft.Network")
                .doesNotContain("Microsoft.Authorization");
    }

    @Test
    void findsOneThatIsMissingAndRegistersIt() {
        assertThat(judged(without("Microsoft.Notebooks")).isBroken().cure())
                .isEqualTo(
                        new Cure.Register("Register Microsoft.Notebooks in the subscription.", "Microsoft.Notebooks"));
    }

    @Test
    void keepsWhatThePlanRegisters() {
        var step = Registering.step(
                ResourceId.subscription(ChoicesFixture.SUBSCRIPTION), "Microsoft.Notebooks", List.of("OPS-08"));
        var after = without("Microsoft.Notebooks").after(List.of(step));
        judged(after).isKept();
        assertThat(after.world().resources()).doesNotContainKey(step.id());
        assertThat(FixPlan.of(Catalogue.judge(without("Microsoft.Notebooks"))).steps())
                .filteredOn(one -> one.id().equals(step.id()))
                .singleElement()
                .isEqualTo(step);
    }

    @Test
    void cannotTellOfAProviderTheCloudDoesNotKnowNorOffline() {
        assertThat(judged(asked(PLAN, Asked.providers(java.util.Map.of()))).isUnknown())
                .contains("is registered");
        judged(PLAN).isUnknown();
    }
}
