package groundwork.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Need.Actor;
import groundwork.access.Principal;
import groundwork.access.Who;
import groundwork.choices.Choices.Workload;
import groundwork.practices.Subject;
import groundwork.tryout.Participant;
import groundwork.tryout.TryoutMatrix;
import groundwork.tryout.Tryouts;
import groundwork.tryout.live.Evidence;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TryoutViewTest {

    private static TryoutMatrix stranger() {
        var who = new Participant("Ada", Actor.PERSON, Set.of(Workload.JOBS), Who.of(new Principal.Known("nobody")));
        return Tryouts.of(Subject.of(Fixtures.blueprint()), List.of(who));
    }

    @Test
    void whoeverCannotIsToldWhatWouldMendIt() {
        assertThat(Fixtures.text(new TryoutView(Fixtures.console(), 110, false).of(Evidence.ofRoles(stranger()))))
                .isEqualTo("""
                        Who  notebooks     spark         jobs
                        Ada  · not theirs  · not theirs  ✗ cannot

                        ✗ Ada, jobs: cannot
                            First to fail: open the workspace, which needs Microsoft.MachineLearningServices/workspaces/read on
                            mlw-seedteam-dev.
                            Grant on mlw-seedteam-dev by a custom role the 26 operations that are missing; AzureML Data Scientist,
                            which gives 224 operations more than needed, would do too, but reveals secrets or changes what is not
                            theirs (--details).
                            Grant Storage Blob Data Contributor on stseedteamdev8e55c1, which gives 6 operations more than needed, or
                            by a custom role the 3 operations that are missing (--details).
                            Grant Reader on stseedteamdev8e55c1, which gives 6 operations more than needed, or by a custom role the 1
                            operation that is missing (--details).

                        By roles, not everybody can do their work.""");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 400})
    void nothingIsWiderThanTheTerminal(int width) {
        var everybody = Tryouts.of(Subject.of(Fixtures.blueprint()));
        for (var matrix : List.of(stranger(), everybody)) {
            assertThat(new TryoutView(Fixtures.console(), width, true).of(Evidence.ofRoles(matrix)))
                    .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(Math.max(width, 48)));
        }
    }
}
