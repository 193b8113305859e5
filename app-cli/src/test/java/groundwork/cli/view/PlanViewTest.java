package groundwork.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Line;
import groundwork.preview.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanViewTest {

    private static List<Line> draw(Plan plan, int width, boolean details) {
        return new PlanView(Fixtures.console(), width, details).of(plan);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 60, 80, 100, 132, 400})
    void nothingIsWiderThanTheTerminal(int width) {
        for (var plan : List.of(Fixtures.fresh(), Fixtures.changed())) {
            for (var details : List.of(true, false)) {
                assertThat(draw(plan, width, details))
                        .allSatisfy(line ->
                                assertThat(line.width()).as(line.plain()).isLessThanOrEqualTo(width));
            }
        }
    }

    @Test
    void oneLineSumsUpAndOneStandsForEachResource() {
        var text = Fixtures.text(draw(Fixtures.fresh(), 400, false));
        assertThat(text.lines().filter(line -> line.startsWith("+ ")))
                .hasSameSizeAs(Fixtures.blueprint().resources());
        assertThat(text)
                .startsWith("To do: " + Fixtures.blueprint().resources().size()
                        + " to create, 0 to change.\n\n+    Resource group")
                .contains("IP allow list: only chosen addresses reach the workspace")
                .contains("Contributor on the storage account for the identity")
                .containsPattern("(?m)^Practices: \\d+ kept");
    }

    @Test
    void whatIsAsItShouldBeIsCountedAndWhatStandsInTheWayIsSaid() {
        assertThat(Fixtures.text(draw(Fixtures.changed(), 130, false))).isEqualTo("""
                        To do: 1 to create, 1 to change, 1 would have to be replaced; 1 is as it should be.

                        -/+  Managed identity of workspace and compute    id-seedteam-dev   cannot change in place: location
                        ~    Public IP: the address compute is seen from  pip-seedteam-dev  2 properties differ
                        +    NAT gateway: the way out of the subnet       ng-seedteam-dev   not there yet

                        This cannot be carried out yet:
                          The identity would have to be replaced.""");
    }

    @Test
    void whatOthersChangedStandsApartFromWhatTheAnswersAskFor() {
        assertThat(Fixtures.text(draw(Fixtures.drifted(), 130, false))).isEqualTo("""
                        To do: 0 to create, 3 to change.

                        ~    Public IP: the address compute is seen from  pip-seedteam-dev  tags.owner differs

                        Changed by others since the last run, and put back as your answers have it:
                        ~    Resource group                             rg-seedteam-dev-westeurope  tags.owner differs, changed since the last run
                        ~    Managed identity of workspace and compute  id-seedteam-dev             tags.owner differs, changed since the last run""");
        assertThat(Fixtures.text(draw(Fixtures.drifted(), 130, true)))
                .contains("tags.owner: nothing becomes platform team, changed since the last run");
    }

    @Test
    void detailsShowIdsReasonsAndEveryDifference() {
        assertThat(Fixtures.text(draw(Fixtures.changed(), 200, true)))
                .contains("=    Resource group", "/resourceGroups/rg-seedteam-dev-westeurope")
                .contains("because of your answer 'computeNetwork', for NET-01")
                .contains("location: northeurope becomes westeurope (cannot be changed in place)")
                .contains("tags.owner: nothing becomes platform team")
                .contains("properties.rules: [\"a\"] becomes the principalId of id-seedteam-dev");
    }
}
