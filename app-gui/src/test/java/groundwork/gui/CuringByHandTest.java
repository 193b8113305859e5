package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.cloud.Cloud;
import groundwork.doors.Door;
import groundwork.doors.PracticeServer;
import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Clouds;
import groundwork.gui.desk.Curing;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Draft;
import groundwork.gui.desk.Inspection;
import groundwork.gui.desk.Offstage;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Picture;
import groundwork.journey.Workspaces;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.run.RunEvent.Outcome;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace that is there, spoilt by somebody, is cured by hand: the difference is seen first, nothing is done
/// when it is left, and just that is done when it is wanted.
class CuringByHandTest {

    private static final String STORAGE = "2024-01-01";
    private static final String WORKSPACE = "2025-09-01";

    @TempDir
    Path home;

    private final PracticeServer server = PracticeServer.inMemory();
    private final Door door = server.door();
    private final Clouds clouds = OpenApp.clouds(door);

    @AfterEach
    void end() {
        door.close();
    }

    /// A workspace of the practice cloud whose storage account takes an old TLS.
    private ResourceId spoilt() {
        var desk = new Desk(home, clouds, new Offstage(Runnable::run, Runnable::run), Clock.systemUTC());
        var answers = AnswersFile.example(Example.SEED);
        desk.lay(new Draft(answers, Optional.empty(), answers));
        desk.look();
        desk.run();
        assertThat(((Carrying.Ended) desk.carrying().get()).applied().outcome()).isEqualTo(Outcome.DONE);
        door.cloud()
                .patch(
                        storage(),
                        STORAGE,
                        Json.object("properties", Json.object("minimumTlsVersion", "TLS1_0")),
                        _ -> {});
        return workspace();
    }

    private ResourceId workspace() {
        return Workspaces.of(door.cloud()).getFirst().id();
    }

    private ResourceId storage() {
        Cloud cloud = door.cloud();
        return new ResourceId(cloud.read(workspace(), WORKSPACE)
                .orElseThrow()
                .text("properties.storageAccount")
                .orElseThrow());
    }

    private String tls() {
        return door.cloud()
                .read(storage(), STORAGE)
                .orElseThrow()
                .text("properties.minimumTlsVersion")
                .orElse("");
    }

    private static List<String> broken(Desk desk) {
        return ((Inspection.Seen) desk.inspector().inspection().get())
                .findings().stream()
                        .filter(finding -> finding.verdict() instanceof Verdict.Broken)
                        .map(Finding::practice)
                        .map(practice -> practice.about().id())
                        .toList();
    }

    @Test
    void theDifferenceIsSeenThenLeftThenCarriedOutAndJudgedAgain() {
        var workspace = spoilt();
        try (var app = OpenApp.open(home, clouds, Theme.LIGHT, home)) {
            Fx.fx(() -> {
                app.desk().inspector().check(workspace);
                app.desk().place().set(Place.CHECKLIST);
            });
            cure(app);
        }
    }

    private void cure(OpenApp app) {
        var desk = app.desk();
        var hand = app.hand();
        hand.await("the check", () -> desk.inspector().inspection().get() instanceof Inspection.Seen);
        assertThat(broken(desk)).isNotEmpty();
        Fx.pulse();
        Fx.fx(() -> list(hand).requestFocus());
        hand.key(KeyCode.HOME);

        hand.press("Look what would change…");
        hand.await("the difference", () -> desk.curer().curing().get() instanceof Curing.Proposed);
        Fx.pulse();
        Fx.fx(() -> Picture.of(hand.scene(), "curing"));
        assertThat(app.says("minimumTlsVersion: \"TLS1_0\" becomes \"TLS1_2\"")).isTrue();
        assertThat(tls()).as("looking changes nothing").isEqualTo("TLS1_0");
        hand.key(KeyCode.SPACE);
        hand.await("left", () -> desk.curer().curing().get() instanceof Curing.None);
        assertThat(tls()).as("the button with the focus leaves it").isEqualTo("TLS1_0");

        hand.press("Cure all…");
        hand.await("the difference", () -> desk.curer().curing().get() instanceof Curing.Proposed);
        hand.press("Carry it out");
        hand.await("the end of the run", () -> desk.carrying().get() instanceof Carrying.Ended);
        assertThat(tls()).isEqualTo("TLS1_2");
        Fx.pulse();
        Fx.fx(() -> Picture.of(hand.scene(), "cured"));
        hand.press("See the practices");
        hand.await("the new judgement", () -> broken(desk).isEmpty());
    }

    private static ListView<?> list(Hand hand) {
        return (ListView<?>) hand.scene().getRoot().lookup("#practices");
    }
}
