package groundwork.report;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaskTest {

    @ParameterizedTest
    @EnumSource(Document.class)
    void nothingThatNamesSomebodysThingsIsLeft(Document form) {
        var heading = new Heading(
                "masked",
                Optional.empty(),
                Findings.heading().at(),
                Findings.heading().program());
        assertThat(form.of(heading, Mask.of(Findings.all(), Mask.Known.NOTHING)))
                .doesNotContain(Findings.SUBSCRIPTION, "secret")
                .contains("storage-account-1", "workspace-1");
    }

    @Test
    void theSameThingHasTheSameStandIn() {
        var masked = Mask.of(Findings.all(), Mask.Known.NOTHING);
        assertThat(masked.getFirst().verdict()).isInstanceOfSatisfying(Verdict.Kept.class, kept -> {
            assertThat(kept.subject().value())
                    .isEqualTo("/subscriptions/subscription-1/resourceGroups/resource-group-1/providers/"
                            + "Microsoft.MachineLearningServices/workspaces/workspace-1");
            assertThat(kept.seen()).isEqualTo("public, 2 address ranges on workspace-1");
        });
        assertThat(masked.get(5).verdict())
                .isInstanceOfSatisfying(
                        Verdict.Unknown.class,
                        unknown -> assertThat(unknown.missing())
                                .isEqualTo("the right to read " + unknown.subject() + "."));
    }

    @Test
    void whatTheChoicesNameIsMaskedEvenWhereNoIdIsSaid() {
        var choices = ChoicesFixture.withGroups();
        var finding = new Finding(
                Catalogue.find("ACC-01").orElseThrow(),
                new Verdict.Kept(Findings.WORKSPACE, "Researchers and id-vision-dev may; ada@contoso.com answers"));
        assertThat(Mask.of(List.of(finding), Mask.Known.of(choices)).getFirst().verdict())
                .isInstanceOfSatisfying(
                        Verdict.Kept.class,
                        kept -> assertThat(kept.seen())
                                .matches("name-1 and user-assigned-identity-1 may; name-\\d answers"));
    }

    @Test
    void keysThatAreIdsAreMaskedToo() {
        var json = Json.object("keys", new Json.Obj(Map.of(Findings.ACCOUNT.value(), Json.object())));
        assertThat(JsonText.compact(Mask.of(json))).doesNotContain("secret", Findings.SUBSCRIPTION);
    }
}
