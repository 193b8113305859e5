package groundwork.gui.history;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.practices.accept.Comparison;
import groundwork.practices.accept.Fingerprint;
import groundwork.terms.ResourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedTest {

    private static final ResourceId GROUP = new ResourceId("/subscriptions/s/resourceGroups/g");

    private static ResourceId account(String name) {
        return new ResourceId(GROUP.value() + "/providers/Microsoft.Storage/storageAccounts/" + name);
    }

    private static Finding broken(String practice, ResourceId subject) {
        return new Finding(
                Catalogue.find(practice).orElseThrow(),
                new Verdict.Broken(subject, "", "on", "off", new Cure.ByHand("Switch it off.")));
    }

    @Test
    void whatNobodyCanTellAnyMoreIsNotCountedAsGone() {
        var before = List.of(
                broken("DEP-01", account("hidden")),
                broken("DEP-02", account("mended")),
                broken("DEP-03", account("still")));
        var now = List.of(
                new Finding(
                        Catalogue.find("DEP-01").orElseThrow(),
                        new Verdict.Unknown(GROUP, "Reader on the resource group")),
                broken("DEP-03", account("still")),
                broken("DEP-04", account("new")));
        var comparison = Comparison.of(Fingerprint.of(before), Comparison.Now.of(now));
        assertThat(Compared.of(comparison, before, now))
                .extracting(one ->
                        one.kind() + " " + one.row().id() + " " + one.row().subject())
                .containsExactly(
                        "FRESH DEP-04 new", "GONE DEP-02 mended", "UNTOLD DEP-01 hidden", "STILL DEP-03 still");
    }
}
