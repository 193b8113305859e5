package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Question.Section;
import groundwork.choices.Questionnaire;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.doors.PracticeServer;
import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Clouds;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Outlook;
import groundwork.gui.desk.Place;
import groundwork.gui.desk.Proving;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Picture;
import groundwork.journey.Journey;
import groundwork.practices.Verdict;
import groundwork.report.Document;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.StopToken;
import groundwork.tryout.live.MemoryData;
import groundwork.tryout.live.ProbeResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The full journey by hand: answer, cure a finding, preview, run on the practice cloud, try-outs, report, and
/// take it all back; and a set-up that the terminal has begun.
class JourneyByHandTest {

    @TempDir
    Path home;

    private static List<String> broken(Desk desk) {
        return desk.judgement().get().findings().stream()
                .filter(finding -> finding.verdict() instanceof Verdict.Broken)
                .map(finding -> finding.practice().about().id())
                .toList();
    }

    private static void stand(OpenApp app, String where, KeyCode key) {
        app.hand().await(where, () -> app.middle().lookup(where) != null);
        Fx.pulse();
        Fx.fx(() -> app.middle().lookup(where).requestFocus());
        app.hand().key(key);
    }

    @Test
    void fromTheFirstAnswerToTheReportAndBack() {
        var report = home.resolve("report.json");
        try (var door = PracticeServer.inMemory().door();
                var app = OpenApp.open(home, OpenApp.clouds(door), Theme.LIGHT, report)) {
            answer(app);
            cure(app);
            previewAndRun(app);
            tryOut(app);
            keepReport(app, report);
            takeBack(app);
        }
    }

    private static void answer(OpenApp app) {
        var desk = app.desk();
        app.hand().pressId("start-new");
        app.hand().await("the choices", () -> desk.place().get() == Place.CHOICES);
        app.hand().press(Section.REACH.title());
        app.hand().await("the question", () -> app.middle().lookup("#question-allowedAddresses .text-area") != null);
        Fx.fx(() -> app.middle().lookup("#question-allowedAddresses .text-area").requestFocus());
        app.hand().type("203.0.113.0/24");
        app.hand().await("everything answered", () -> desk.judgement().get().isComplete());
        Fx.fx(() -> app.middle().lookup("#question-storageReach .radio-button").requestFocus());
        app.hand().key(KeyCode.SPACE);
        app.hand().await("a finding", () -> broken(desk).contains("NET-13"));
    }

    private static void cure(OpenApp app) {
        app.hand().key(KeyCode.DIGIT3, KeyCode.CONTROL);
        stand(app, ".text-field", KeyCode.HOME);
        app.hand().type("NET-13");
        stand(app, "#practices", KeyCode.HOME);
        app.hand().await("the lesson", () -> app.desk().why().get().isPresent());
        Fx.fx(() -> Picture.of(app.hand().scene(), "curing-an-answer"));
        app.hand().press("Change the answer");
        app.hand().await("the cure", () -> !broken(app.desk()).contains("NET-13"));
        assertThat(app.desk().draft().get().answers().one("storageReach")).contains("open-by-roles");
    }

    private static void previewAndRun(OpenApp app) {
        var desk = app.desk();
        app.hand().key(KeyCode.DIGIT5, KeyCode.CONTROL);
        app.hand().press("Make the preview");
        app.hand().await("the preview", () -> desk.outlook().get() instanceof Outlook.Ready);
        app.hand().press("Carry it out");
        app.hand().await("the question", () -> desk.place().get() == Place.RUN);
        app.hand().press("Carry it out");
        app.hand().await("the end of the run", () -> desk.carrying().get() instanceof Carrying.Ended);
        var applied = ((Carrying.Ended) desk.carrying().get()).applied();
        assertThat(applied.outcome()).isEqualTo(Outcome.DONE);
        assertThat(applied.after().isEmpty()).isTrue();
        Fx.pulse();
        assertThat(app.says("Who can do which work there")).isTrue();
        assertThat(Fx.fx(() -> Hand.all(app.middle())
                        .filter(node -> node.getStyleClass().contains("square"))
                        .count()))
                .isEqualTo(applied.work().orElseThrow().cells().size());
    }

    private static void tryOut(OpenApp app) {
        var prover = app.desk().prover();
        app.hand().key(KeyCode.DIGIT7, KeyCode.CONTROL);
        app.hand().press("Look what would be tried");
        app.hand().await("what would be tried", () -> prover.proving().get() instanceof Proving.Asking);
        app.hand().press("Try it out");
        app.hand().await("the try-outs", () -> prover.proving().get() instanceof Proving.Ended);
        var tried = ((Proving.Ended) prover.proving().get()).evidence().tried();
        assertThat(tried).isNotEmpty().anyMatch(one -> one.result() instanceof ProbeResult.Worked);
        Fx.pulse();
        Fx.fx(() -> Picture.of(app.hand().scene(), "tried-out"));
        assertThat(app.says("blobServices/containers/blobs/write"))
                .as("nobody was named who may write data, so what is missing is said")
                .isTrue();
    }

    private static void keepReport(OpenApp app, Path report) {
        app.hand().key(KeyCode.DIGIT3, KeyCode.CONTROL);
        Fx.pulse();
        Fx.fx(() -> ((MenuButton) app.middle().lookup(".menu-button"))
                .getItems()
                .get(Document.JSON.ordinal())
                .fire());
        app.hand().await("the report", () -> Files.exists(report));
        app.hand().key(KeyCode.DIGIT8, KeyCode.CONTROL);
        Fx.pulse();
        pressStep(app, "Reports");
        app.hand().press("Open a report");
        app.hand()
                .await(
                        "the report again",
                        () -> !app.desk().archive().opened().get().isEmpty());
        assertThat(app.desk().archive().opened().get().getFirst().report().findings())
                .isEqualTo(
                        ((Carrying.Ended) app.desk().carrying().get()).applied().live());
        pressStep(app, "Runs");
    }

    private static void pressStep(OpenApp app, String words) {
        Fx.fx(() -> app.middle().lookupAll(".step").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText().replace("_", "")))
                .findFirst()
                .orElseThrow()
                .fire());
        Fx.pulse();
    }

    private static void takeBack(OpenApp app) {
        stand(app, ".list-view", KeyCode.HOME);
        app.hand().press("Take it back…");
        app.hand().press("Take it back");
        app.hand().await("the end of the undo", () -> app.desk().carrying().get() instanceof Carrying.TakenBack);
        assertThat(((Carrying.TakenBack) app.desk().carrying().get()).outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aSetUpTheTerminalHasBegunIsOpenedShownAndCarriedOn() throws IOException {
        var cloud = new MemoryCloud();
        var answers = AnswersFile.example(Example.SEED);
        var file = home.resolve("wizard.yaml");
        Files.writeString(file, "# by the wizard\n" + AnswersFile.write(answers, Questionnaire.standard()));
        stoppedHalfWay(cloud, answers);
        Clouds clouds =
                (given, talk) -> new Clouds.Opened(cloud, new MemoryData(), "a cloud in memory", given, () -> {});
        try (var app = OpenApp.open(home, clouds, Theme.DARK, file)) {
            var desk = app.desk();
            app.hand().pressId("start-open");
            app.hand().await("the choices", () -> desk.place().get() == Place.CHOICES);
            assertThat(desk.draft().get().answers()).isEqualTo(answers);

            app.hand().key(KeyCode.DIGIT8, KeyCode.CONTROL);
            stand(app, ".list-view", KeyCode.HOME);
            app.hand().press("Show rows and log");
            app.hand().await("the run", () -> desk.carrying().get() instanceof Carrying.Left);
            Fx.pulse();
            Fx.fx(() -> Picture.of(app.hand().scene(), "shown"));
            assertThat(app.says("Run ended: partly")).isTrue();
            app.hand().press("Go on with it");
            app.hand().await("the rest", () -> desk.carrying().get() instanceof Carrying.Ended);
            var applied = ((Carrying.Ended) desk.carrying().get()).applied();
            assertThat(applied.outcome()).isEqualTo(Outcome.DONE);
            assertThat(applied.after().isEmpty()).isTrue();
        }
    }

    /// A run of another process that was refused a vault, which is granted since.
    private void stoppedHalfWay(MemoryCloud cloud, Answers answers) {
        var journey = new Journey(home);
        var plan = journey.preview(Questionnaire.standard().choices(answers), cloud);
        var vault =
                plan.blueprint().ofType("Microsoft.KeyVault/vaults").findFirst().orElseThrow();
        cloud.refuse(vault.id(), new CloudFailure.Refused("Conflict", "A vault of that name is there.", "c"));
        var applied = journey.apply(plan, cloud, 8, event -> {}, new StopToken());
        assertThat(applied.outcome()).isEqualTo(Outcome.PARTLY);
        cloud.accept(vault.id());
    }
}
