package groundwork.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.cli.look.Line;
import groundwork.journey.Journey.Applied;
import groundwork.preview.Plan;
import groundwork.run.RunEvent;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Scoreboard;
import groundwork.run.State;
import groundwork.terms.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What became of a run, as a person reads it.
class OutcomeViewTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final Blueprint blueprint = new Blueprint(ChoicesFixture.standard(), List.of());

    private static Scoreboard board(State... ends) {
        var steps = BlueprintMaker.from(ChoicesFixture.standard()).resources().subList(0, ends.length).stream()
                .map(resource -> new RunEvent.Step(
                        resource.key(), resource.id(), resource.why().title(), "+"))
                .toList();
        var board = Scoreboard.EMPTY.after(new RunEvent.Started(NOW, "r", steps));
        for (int i = 0; i < ends.length; i++) {
            if (i < 2) {
                board = board.after(new RunEvent.Moved(NOW, steps.get(i).key(), State.RUNNING, Duration.ZERO, ""));
            }
            board = board.after(new RunEvent.Moved(NOW, steps.get(i).key(), ends[i], Duration.ZERO, "why"));
        }
        return board;
    }

    private String text(Outcome outcome, Scoreboard board, String... obstacles) {
        var after = new Plan(
                blueprint,
                List.of(),
                List.of(),
                Stream.of(obstacles).map(Wording::plain).toList());
        var applied = new Applied("r", outcome, after, List.of(), Optional.empty());
        return new OutcomeView(Fixtures.console(), 110)
                .of(applied, board, List.of()).stream()
                        .map(Line::plain)
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void aStopTellsWhatIsMadeWhatGoesOnInAzureAndHowToGoOn() {
        assertThat(text(Outcome.PARTLY, board(State.DONE, State.STOPPED, State.STOPPED, State.SKIPPED)))
                .isEqualTo("""
                        Partly done: 1 of 4 done, 1 goes on in Azure, 2 not begun.
                          in Azure  Managed identity of workspace and compute: begun, and it goes on there
                          not begun  Public IP: the address compute is seen from
                        Looked again: nothing is left to do.
                        What is made stays.

                        Practices: not judged, as the set-up is not complete. They are judged when it is.""");
    }

    @Test
    void whereNobodyCouldLookAgainThatIsSaid() {
        assertThat(text(Outcome.DONE, board(State.DONE), "Azure could not be looked at after the run."))
                .contains("Azure could not be looked at after the run.")
                .doesNotContain("nothing is left to do");
    }
}
