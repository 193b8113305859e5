package groundwork.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Console;
import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.ResourceId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsViewTest {

    private static final ResourceId WORKSPACE = new ResourceId("/subscriptions/s/resourceGroups/g/providers/a.b/c/mlw");

    private static final List<Finding> FINDINGS = List.of(
            finding("NET-02", new Verdict.Kept(WORKSPACE, "public, 2 address ranges")),
            finding("NET-04", new Verdict.Kept(WORKSPACE, "one")),
            finding("NET-04", new Verdict.Kept(WORKSPACE, "two")),
            finding("NET-05", new Verdict.Broken(WORKSPACE, "properties.x", "no", "yes", new Cure.ByHand("Say yes."))),
            finding("NET-06", new Verdict.Unknown(WORKSPACE, "a look at it")),
            finding("NET-09", new Verdict.Unknown(WORKSPACE, "a look at it")),
            finding("ACC-05", new Verdict.NotApplicable("nobody runs jobs")));

    private static Finding finding(String id, Verdict verdict) {
        return new Finding(Catalogue.find(id).orElseThrow(), verdict);
    }

    private static FindingsView view(Console console, int width, boolean details) {
        return new FindingsView(console, width, details);
    }

    @Test
    void everyPracticeIsSaidAndSummedUp() {
        assertThat(Fixtures.text(view(Fixtures.console(), 100, false).all(FINDINGS)))
                .isEqualTo("""
                        ✓ NET-02 Who reaches the workspace is chosen: kept
                            mlw: public, 2 address ranges
                        ✓ NET-04 Nodes have no public IP: kept, 2 times
                        · ACC-05 People who run jobs may submit them: not applicable
                            nobody runs jobs
                        ? NET-06 The compute subnet has its service endpoints: unknown
                            mlw: to tell, this is missing: a look at it
                        ? NET-09 The workspace has a private endpoint where its compute is: unknown
                            mlw: to tell, this is missing: a look at it
                        ✗ NET-05 Compute is in a network: broken, high
                            mlw properties.x: no; expected: yes
                            Cure: Say yes.

                        Practices: 3 kept, 1 broken (1 high, 0 medium, 0 low), 2 unknown, 1 not applicable.""");
    }

    @Test
    void afterAPlanOnlyWhatIsOpenIsSaidInAsciiToo() {
        assertThat(Fixtures.text(view(Fixtures.ascii(), 100, false).open(FINDINGS)))
                .isEqualTo("""
                        Practices: 3 kept, 1 broken (1 high, 0 medium, 0 low), 2 unknown, 1 not applicable.
                        x NET-05 Compute is in a network: broken, high
                            mlw properties.x: no; expected: yes
                            Cure: Say yes.
                        ? unknown: NET-06, NET-09
                            mlw: to tell, this is missing: a look at it""");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 80, 400})
    void nothingIsWiderThanTheTerminal(int width) {
        assertThat(view(Fixtures.console(), width, true).all(FINDINGS))
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    }
}
