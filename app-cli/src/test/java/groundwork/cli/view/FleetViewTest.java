package groundwork.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Console;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Theme;
import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.report.FleetReport;
import groundwork.terms.ResourceId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetViewTest {

    private static FleetReport fleet() {
        var fleet = new FleetReport();
        fleet.add(workspace("alpha"), List.of(finding("NET-06", new Verdict.Unknown(workspace("alpha"), "a look"))));
        fleet.add(workspace("beta"), List.of(finding("NET-05", broken("beta")), finding("OPS-09", broken("beta"))));
        return fleet;
    }

    private static ResourceId workspace(String name) {
        return new ResourceId("/subscriptions/s/resourceGroups/g/providers/a.b/c/" + name);
    }

    private static Verdict broken(String name) {
        return new Verdict.Broken(workspace(name), "", "no", "yes", new Cure.ByHand("Say yes."));
    }

    private static Finding finding(String id, Verdict verdict) {
        return new Finding(Catalogue.find(id).orElseThrow(), verdict);
    }

    private static String text(Console.Mode mode, int width) {
        var console = new Console(mode, false, new Theme(false, false), Glyphs.of(StandardCharsets.UTF_8), width);
        return Fixtures.text(new FleetView(console, width, false).all(fleet()));
    }

    @Test
    void aTerminalShowsATableWithMostToDoFirst() {
        assertThat(text(Console.Mode.RICH, 60)).startsWith("""
                   Workspaces  high  medium  low  unknown
                ✗  beta           1       0    1        0
                ?  alpha          0       0    0        1

                   Practices that are broken or   high  medium  low  unknown
                   unknown
                ?  NET-06 The compute subnet has     0       0    0        1
                   its service endpoints
                """);
        assertThat(text(Console.Mode.RICH, 110)).contains("✗  beta in g", "unknown  kept");
    }

    @Test
    void whereLinesAreReadEachIsASentence() {
        assertThat(text(Console.Mode.PLAIN, 400)).startsWith("""
                Workspaces
                ✗ beta in g                                 0 kept, 2 broken (1 high, 0 medium, 1 low)
                ? alpha in g                                0 kept, 1 unknown
                """);
    }
}
