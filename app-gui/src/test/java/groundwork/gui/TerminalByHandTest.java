package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.doors.PracticeServer;
import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Outlook;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.CommandLine;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Picture;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the command line itself has made is opened in the app: its answers, its plan, and a run that still goes
/// on in its process, which is watched, and carried on when that process is killed.
class TerminalByHandTest {

    /// One step never comes to its end in the process that is killed.
    private static final String FAULTS = """
            faults:
              - do: slow
                when: PUT */vaults/*
                times: 1
                time: 300s
            """;

    @TempDir
    Path home;

    @Test
    void answersPlanAndARunThatGoesOnAreThoseOfTheTerminal() throws IOException, InterruptedException {
        assumeTrue(CommandLine.isBuilt(), "the command line is not built, so nothing of it can be opened");
        var faults = Files.writeString(home.resolve("faults.yaml"), FAULTS);
        var terminal = new CommandLine(home);
        var answers = home.resolve("wizard.yaml");
        try (var door = PracticeServer.serve(Optional.of(home), 0, PracticeServer.Speed.INSTANT, Optional.of(faults))
                        .door();
                var app = OpenApp.open(home, OpenApp.clouds(door), Theme.LIGHT, answers)) {
            terminal.run("init", "--file", answers.toString(), "--example", "seed");
            open(app);
            terminal.run(
                    "preview",
                    "--file",
                    answers.toString(),
                    "--out",
                    home.resolve("plan.json").toString());
            openPlan(app);
            var process = terminal.begin("apply", "apply", "--file", answers.toString(), "--yes");
            try {
                watch(app, process);
            } finally {
                process.destroyForcibly().waitFor();
            }
            goOn(app);
            assertThat(terminal.run("runs")).contains("done").doesNotContain("partly");
        }
    }

    private static void open(OpenApp app) {
        app.hand().pressId("start-open");
        app.hand().await("the choices", () -> app.desk().place().get() == Place.CHOICES);
        assertThat(app.desk().draft().get().answers()).isEqualTo(AnswersFile.example(Example.SEED));
    }

    private void openPlan(OpenApp app) {
        Fx.fx(() -> app.desk().openPlan(home.resolve("plan.json")));
        app.hand().await("the plan", () -> app.desk().outlook().get() instanceof Outlook.Ready);
        assertThat(((Outlook.Ready) app.desk().outlook().get()).fromFile()).isTrue();
        Fx.pulse();
        Fx.fx(() -> Picture.of(app.hand().scene(), "a-plan-of-the-terminal"));
    }

    private static void watch(OpenApp app, Process process) {
        var desk = app.desk();
        var hand = app.hand();
        hand.key(KeyCode.DIGIT8, KeyCode.CONTROL);
        hand.await("the run of the terminal", () -> {
            assertThat(process.isAlive()).isTrue();
            desk.place().set(Place.PICTURE);
            desk.place().set(Place.HISTORY);
            return app.middle().lookup(".list-cell:filled") != null;
        });
        Fx.fx(() -> app.middle().lookup(".list-view").requestFocus());
        hand.key(KeyCode.HOME);
        hand.press("Show rows and log");
        hand.await(
                "the run as it goes on",
                () -> desk.carrying().get() instanceof Carrying.Watched
                        && desk.board().get().count(State.DONE) > 5
                        && desk.board().get().count(State.RUNNING) > 0);
        assertThat(app.says("goes on in another window or terminal")).isTrue();
        Fx.fx(() -> Picture.of(hand.scene(), "watching"));
    }

    private static void goOn(OpenApp app) {
        var desk = app.desk();
        var hand = app.hand();
        hand.await("the run left in the middle", () -> desk.carrying().get() instanceof Carrying.Left);
        Fx.pulse();
        Fx.fx(() -> Picture.of(hand.scene(), "left"));
        hand.press("Go on with it");
        hand.await("the end", () -> desk.carrying().get() instanceof Carrying.Ended);
        var applied = ((Carrying.Ended) desk.carrying().get()).applied();
        assertThat(applied.outcome()).isEqualTo(Outcome.DONE);
        assertThat(applied.after().isEmpty()).isTrue();
    }
}
