package groundwork.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Line;
import groundwork.run.RunEvent;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Scoreboard;
import groundwork.run.State;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What became of taking a run back, as a person reads it.
class UndoViewTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static RunEvent.Step step(String title) {
        return new RunEvent.Step(title, new ResourceId("/subscriptions/s/resourceGroups/" + title), title, "-");
    }

    @Test
    void whatIsNotBegunTakesOneLineAndTheCommandThatGoesOnIsWhole() {
        var board = Scoreboard.EMPTY
                .after(new RunEvent.Started(NOW, "r", List.of(step("Workspace"), step("Vault"), step("Group"))))
                .after(new RunEvent.Moved(NOW, "Workspace", State.RUNNING, Duration.ZERO, ""))
                .after(new RunEvent.Moved(NOW, "Workspace", State.DONE, Duration.ZERO, "Azure keeps it recoverable"))
                .after(new RunEvent.Moved(NOW, "Vault", State.STOPPED, Duration.ZERO, "not begun"))
                .after(new RunEvent.Moved(NOW, "Group", State.STOPPED, Duration.ZERO, "not begun"));
        var text = new UndoView(Fixtures.console(), 80)
                .of(Outcome.PARTLY, board, "groundwork undo r --purge").stream()
                        .map(Line::plain)
                        .collect(Collectors.joining("\n"));
        assertThat(text).isEqualTo("""
                        Partly taken back: 1 of 3 taken back.
                          done  Workspace: Azure keeps it recoverable
                          Not taken back yet: Vault, Group

                        Next
                          go on taking it back
                            groundwork undo r --purge""");
    }
}
