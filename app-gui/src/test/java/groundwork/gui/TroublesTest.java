package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.cloud.Advice;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Clouds;
import groundwork.gui.desk.Curing;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Draft;
import groundwork.gui.desk.Offstage;
import groundwork.gui.desk.Outlook;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Picture;
import groundwork.learn.Course;
import groundwork.preview.Planner.Replacing;
import groundwork.tryout.live.MemoryData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a cloud or a disk may refuse, met in every place that asks them: the window says it in the words of core
/// with the next step, and the app goes on.
class TroublesTest {

    @TempDir
    Path home;

    /// What may be met.
    enum Met {
        NOT_SIGNED_IN(new CloudFailure.NotSignedIn("Nobody is signed in. Sign in with: az login", null)),
        NO_NETWORK(new CloudFailure.Unavailable("NoAnswer", "management.azure.com does not answer.", "", null)),
        NO_RIGHTS(new CloudFailure.Forbidden(
                "AuthorizationFailed", "The client 'ada' does not have authorization to perform action 'read'.", "c")),
        THROTTLED(new CloudFailure.Unavailable("TooManyRequests", "The request is being throttled.", "c", null));

        private final CloudFailure failure;

        Met(CloudFailure failure) {
            this.failure = failure;
        }

        /// What must be read.
        List<String> words() {
            var next = this == NOT_SIGNED_IN
                    ? "az login"
                    : Advice.on(failure).orElseThrow().next();
            return List.of(failure.words().said(), next);
        }
    }

    private volatile Optional<CloudFailure> met = Optional.empty();

    private Desk desk(Path where) {
        var cloud = new MemoryCloud();
        Clouds clouds = (answers, talk) -> {
            if (met.isPresent()) {
                throw met.get();
            }
            return new Clouds.Opened(cloud, new MemoryData(), "a cloud in memory", answers, () -> {});
        };
        var desk = new Desk(where, clouds, new Offstage(Runnable::run, Runnable::run), Clock.systemUTC());
        var answers = AnswersFile.example(Example.SEED);
        desk.lay(new Draft(answers, Optional.empty(), answers));
        return desk;
    }

    @ParameterizedTest
    @EnumSource(Met.class)
    void isToldInEveryPlaceThatAsksACloud(Met what) {
        var desk = desk(home);
        desk.look();
        desk.run();
        var target = Curing.Target.of(desk.judgement().get().choices().orElseThrow());
        var shown = Shown.of(desk, Theme.LIGHT, home);
        shown.size(Size.DESK);
        var silent = new ArrayList<String>();

        met = Optional.of(what.failure);
        meet(shown, what, Place.START, "the list of workspaces", silent, () -> fire(shown, "start-check"));
        meet(
                shown,
                what,
                Place.CHECKLIST,
                "a check",
                silent,
                () -> desk.inspector().check(target.workspace()));
        Fx.fx(() -> Picture.of(shown.shell(), "trouble-" + what + "-checklist"));
        meet(
                shown,
                what,
                Place.CHECKLIST,
                "a cure",
                silent,
                () -> desk.curer().propose(new Curing.Wish(target, finding -> true, Replacing.WHAT_LOSES_NOTHING)));
        meet(shown, what, Place.PREVIEW, "a preview", silent, desk::look);
        meet(
                shown,
                what,
                Place.TRYOUTS,
                "a try-out",
                silent,
                () -> desk.prover().ask());
        meet(shown, what, Place.HISTORY, "taking a run back", silent, () -> press(shown, "Take it back…"));
        meet(shown, what, Place.SETTINGS, "signing in", silent, () -> press(shown, "Sign in"));
        meet(
                shown,
                what,
                Place.RUN,
                "going on with a run",
                silent,
                () -> desk.runs(runs -> desk.resume(runs.getFirst().id()), desk::tell));
        run(shown, what, silent);
        meet(
                shown,
                what,
                Place.LEARN,
                "an exercise",
                silent,
                () -> desk.exercise(Course.all().getFirst(), true));
        assertThat(silent).isEmpty();
        assertThat(Fx.fx(() -> offered(shown))).contains(what.words().getFirst());
    }

    private void run(Shown shown, Met what, List<String> silent) {
        var desk = shown.desk();
        met = Optional.empty();
        Fx.fx(() -> {
            desk.answer("environment", new Answer.One("test"));
            desk.look();
        });
        assertThat(desk.outlook().get()).isInstanceOf(Outlook.Ready.class);
        met = Optional.of(what.failure);
        meet(shown, what, Place.RUN, "a run", silent, desk::run);
        Fx.fx(() -> Picture.of(shown.shell(), "trouble-" + what + "-run"));
        assertThat(desk.carrying().get()).isInstanceOf(Carrying.Broken.class);
    }

    private static void meet(Shown shown, Met what, Place place, String asking, List<String> silent, Runnable doing) {
        shown.go(place);
        Fx.fx(() -> {
            doing.run();
            Fx.settle(shown.holder().getScene());
        });
        var said = Fx.fx(() -> labels(shown).toList());
        for (var words : what.words()) {
            if (said.stream().noneMatch(label -> label.contains(words))) {
                silent.add(asking + " does not say '" + words + "'");
            }
        }
    }

    private static Stream<String> labels(Shown shown) {
        return Hand.all(shown.shell())
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> text != null && !text.isBlank());
    }

    private static void fire(Shown shown, String id) {
        ((ButtonBase) shown.shell().lookup("#" + id)).fire();
    }

    private static void press(Shown shown, String words) {
        Hand.all(shown.shell())
                .filter(node -> node instanceof Button button
                        && button.getText() != null
                        && button.getText().replace("_", "").equals(words))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    /// What stands where the cloud's own names would be offered for a question.
    private static String offered(Shown shown) {
        shown.desk().place().set(Place.CHOICES);
        Fx.settle(shown.holder().getScene());
        var steps = Hand.all(shown.shell())
                .filter(node -> node.getStyleClass().contains("step"))
                .map(ToggleButton.class::cast)
                .toList();
        for (var step : steps) {
            step.fire();
            Fx.settle(shown.holder().getScene());
            var offers = Hand.all(shown.shell())
                    .filter(MenuButton.class::isInstance)
                    .map(MenuButton.class::cast)
                    .findFirst();
            if (offers.isPresent()) {
                offers.get().getOnShowing().handle(new javafx.event.Event(MenuButton.ON_SHOWING));
                var note = (CustomMenuItem) offers.get().getItems().getFirst();
                return ((Label) note.getContent()).getText();
            }
        }
        throw new AssertionError("no question offers what there is");
    }

    @Test
    void aHomeThatCannotBeWrittenIsToldBeforeAnythingIsSent() throws IOException {
        var desk = desk(Files.writeString(home.resolve("file"), "").resolve("home"));
        var shown = Shown.of(desk, Theme.DARK, home);
        shown.size(Size.DESK);
        Fx.fx(() -> {
            desk.look();
            desk.run();
        });
        shown.go(Place.RUN);
        assertThat(Fx.fx(() -> labels(shown).toList())).anyMatch(label -> label.contains("cannot be written"));
        shown.go(Place.LEARN);
        Fx.fx(() -> desk.exercise(Course.all().getFirst(), true));
        assertThat(desk.spoken().get().words()).contains("cannot be written");
    }

    @Test
    void aBrokenFileIsToldInASentence() throws IOException {
        for (var name :
                List.of("answers.yaml", "plan.json", "report.json", "config.yaml", "waivers.yaml", "desktop.json")) {
            Files.writeString(home.resolve(name), "]: {broken\n\t- 1");
        }
        var said = new ArrayList<String>();
        var desk = desk(home);
        desk.whereabouts().signIn(who -> {}, trouble -> said.add(trouble.words()));
        said.add(desk.waivers().unreadable());
        desk.open(home.resolve("answers.yaml"), trouble -> said.add(trouble.words()));
        desk.openPlan(home.resolve("plan.json"));
        said.add(desk.spoken().get().words());
        desk.archive().open(home.resolve("report.json"), trouble -> said.add(trouble.words()));
        assertThat(said)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(words -> assertThat(words)
                        .doesNotContain("Exception")
                        .doesNotContain("error of its own")
                        .contains(home.toString())
                        .doesNotContain("REDACTED"));
    }
}
