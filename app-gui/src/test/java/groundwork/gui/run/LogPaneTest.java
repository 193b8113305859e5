package groundwork.gui.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.gui.desk.Fold;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.run.RunEvent;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.State;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The log of a run, read, filtered and copied by hand.
class LogPaneTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private static String at(int second) {
        return DateTimeFormatter.ofPattern("HH:mm:ss")
                .format(START.plusSeconds(second).atZone(ZoneId.systemDefault()));
    }

    private static RunEvent moved(int second, State state, String detail) {
        return new RunEvent.Moved(START.plusSeconds(second), "vault", state, Duration.ofSeconds(second), detail);
    }

    private static Fold run() {
        var fold = new Fold();
        var id = new ResourceId("/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv");
        fold.accept(new RunEvent.Started(START, "r1", List.of(new RunEvent.Step("vault", id, "Key vault", "+"))));
        fold.accept(moved(0, State.RUNNING, ""));
        fold.accept(moved(7, State.FAILED, "No\n  room left."));
        fold.accept(new RunEvent.Ended(START.plusSeconds(8), Outcome.FAILED));
        return fold;
    }

    private final List<String> all = List.of(
            at(0) + "  Run r1 begins, steps: 1",
            at(0) + "  running  Key vault",
            at(7) + "  failed  Key vault, 0:07: No room left.",
            at(8) + "  Run ended: failed");

    private final LogPane pane = Fx.fx(LogPane::new);

    private Hand shown() {
        return Fx.fx(() -> {
            Theme.LIGHT.wear();
            var scene = new Scene(pane, 700, 400);
            Theme.dress(scene, 100);
            Fx.show(scene);
            pane.draw(run());
            return new Hand(scene);
        });
    }

    private List<String> lines() {
        return Fx.fx(() -> list().getItems().stream().map(LogLine::text).toList());
    }

    @SuppressWarnings("unchecked")
    private ListView<LogLine> list() {
        return (ListView<LogLine>) pane.getCenter();
    }

    private static String copied() {
        return Fx.fx(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void everyEventIsALineWithItsTimeAndIsAddedOnce() {
        shown();
        assertThat(lines()).isEqualTo(all);
        Fx.fx(() -> pane.draw(run()));
        assertThat(lines()).as("another run begins anew").isEqualTo(all);
    }

    @Test
    void theSameAnswerOfAzureAgainIsNoNews() {
        var fold = run();
        fold.accept(moved(9, State.RUNNING, "Creating"));
        fold.accept(moved(10, State.RUNNING, "Creating"));
        fold.accept(moved(11, State.RUNNING, "Created"));
        shown();
        Fx.fx(() -> pane.draw(fold));
        assertThat(lines().subList(all.size(), lines().size()))
                .containsExactly(at(9) + "  running  Key vault: Creating", at(11) + "  running  Key vault: Created");
    }

    @Test
    void theKeyboardFindsFiltersSelectsAndCopies() {
        var hand = shown();
        Fx.pulse();
        Fx.fx(() -> list().requestFocus());
        hand.key(KeyCode.F, KeyCode.CONTROL);
        hand.type("ROOM");
        assertThat(lines()).containsExactly(all.get(2));
        hand.press("Copy");
        assertThat(copied()).isEqualTo(all.get(2) + "\n");
        Fx.fx(() -> ((javafx.scene.control.TextField)
                        hand.scene().getFocusOwner().getScene().lookup(".text-field"))
                .clear());
        Fx.fx(() -> list().requestFocus());
        hand.key(KeyCode.HOME);
        hand.key(KeyCode.DOWN, KeyCode.SHIFT);
        hand.key(KeyCode.C, KeyCode.CONTROL);
        assertThat(copied()).isEqualTo(all.get(0) + "\n" + all.get(1) + "\n");
    }
}
