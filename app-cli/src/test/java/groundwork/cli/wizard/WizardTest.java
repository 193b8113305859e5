package groundwork.cli.wizard;

import static groundwork.cli.screen.VirtualScreen.DOWN;
import static groundwork.cli.screen.VirtualScreen.ENTER;
import static groundwork.cli.screen.VirtualScreen.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Interview;
import groundwork.choices.Questionnaire;
import groundwork.cli.ask.AtHand;
import groundwork.cli.ask.PlainLines;
import groundwork.cli.ask.TypedLines;
import groundwork.cli.look.Console;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.Interrupts;
import groundwork.cli.screen.Screen;
import groundwork.cli.screen.VirtualScreen;
import groundwork.cli.wizard.Wizard.End;
import groundwork.cloud.Cloud;
import groundwork.doors.Door;
import groundwork.doors.PracticeServer;
import groundwork.journey.Journey;
import groundwork.run.RunEvent.Outcome;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way on a practice cloud of its own, on a virtual screen and on plain lines.
class WizardTest {

    @TempDir
    Path home;

    private final PracticeServer server = PracticeServer.inMemory();
    private final VirtualScreen virtual = new VirtualScreen(80, 24);

    @AfterEach
    void end() {
        server.close();
    }

    /// A door that stays open, because closing it would end the server.
    private record Kept(Door door) implements Door {
        @Override
        public Cloud cloud() {
            return door.cloud();
        }

        @Override
        public String name() {
            return door.name();
        }

        @Override
        public Answers settled(Answers answers) {
            return door.settled(answers);
        }

        @Override
        public void close() {
            // The test closes the server.
        }
    }

    private AtHand atHand(Entrances entrances) {
        return new AtHand(
                new CloudShelf(entrances, InstantSource.system()),
                new LivingChecklist(new Journey(home)),
                new PracticeLessons(new Glyphs(true)),
                entrances::talk,
                new Glyphs(true));
    }

    private static Console console(Console.Mode mode) {
        return new Console(mode, true, Theme.BARE, new Glyphs(true), 79);
    }

    private CompletableFuture<End> rich(Answers answers) {
        var end = new CompletableFuture<End>();
        Thread.ofPlatform().daemon().start(() -> {
            try (var entrances = new Entrances((asked, talk) -> new Kept(server.door()));
                    var screen = new Screen(virtual.terminal(), Theme.BARE)) {
                var stage = new RichStage(screen, atHand(entrances));
                end.complete(wizard(stage, entrances, Console.Mode.RICH, Optional.empty())
                        .run(begin(answers)));
            } catch (RuntimeException e) {
                end.completeExceptionally(e);
            }
        });
        return end;
    }

    private Wizard wizard(Stage stage, Entrances entrances, Console.Mode mode, Optional<Path> file) {
        return new Wizard(stage, entrances, new Journey(home), new Keeping(home, file), console(mode));
    }

    private static Interview begin(Answers answers) {
        return Interview.begin(Questionnaire.standard(), answers);
    }

    private record Plain(End end, String said) {}

    private Plain plain(Answers answers, Optional<Path> file, String... lines) {
        var written = new StringWriter();
        var in = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
        try (var entrances = new Entrances((asked, talk) -> new Kept(server.door()))) {
            var stage = new PlainStage(
                    new PlainLines(TypedLines.from(in), new PrintWriter(written), true),
                    atHand(entrances),
                    console(Console.Mode.PLAIN),
                    Interrupts.by(() -> {}));
            var end = wizard(stage, entrances, Console.Mode.PLAIN, file).run(begin(answers));
            stage.close();
            return new Plain(end, written.toString());
        }
    }

    /// Everything answered but what the purpose is.
    private static Answers nearlyAll() {
        var answers = AnswersFile.example(Example.SEED);
        var interview = begin(answers);
        while (interview.current().isPresent()) {
            var question = interview.current().orElseThrow();
            interview = question.about().key().equals(Interview.EXPERT)
                    ? interview.answered(new Answer.Many(List.of()))
                    : interview.answered(Questionnaire.standard()
                            .fallback(question, interview.answers())
                            .orElseThrow());
        }
        return interview.complete().without("purpose");
    }

    @Test
    void fromTheLastQuestionToProofOnAScreen() throws Exception {
        var end = rich(nearlyAll());
        virtual.shows("What is it for?");
        virtual.type("Vision", ENTER);
        virtual.shows("Which expert settings");
        virtual.type(ENTER);
        virtual.shows("● No, leave without building");
        assertThat(virtual.text()).contains("What it stands on").contains("Practices:");
        virtual.type(DOWN, ENTER);
        assertThat(end.get(60, TimeUnit.SECONDS)).isEqualTo(new End.Ran(Outcome.DONE, true));
        virtual.shows("groundwork undo");
        assertThat(virtual.text())
                .contains("Looked again: nothing is left to do.")
                .contains("groundwork tryout --file")
                .contains("groundwork check --file");
        var kept = AnswersFile.read(home.resolve("answers/seedteam-dev.yaml"));
        assertThat(kept.one("purpose")).contains("Vision");
    }

    @Test
    void theSameOnPlainLinesAndASecondTimeThereIsNothingToDo() {
        var first = plain(nearlyAll(), Optional.empty(), "Vision", "", "details", "yes");
        assertThat(first.end()).isEqualTo(new End.Ran(Outcome.DONE, true));
        assertThat(first.said())
                .contains("Looking at what is there in the practice cloud.")
                .contains("Workspace")
                .contains("Looked again: nothing is left to do.")
                .doesNotContain("\u001b");
        var second = plain(nearlyAll(), Optional.empty(), "Vision", "");
        assertThat(second.end()).isEqualTo(new End.Kept());
        assertThat(second.said()).contains("All of it is there already.");
    }

    @Test
    void leavingKeepsTheAnswersAndSaysHowToGoOn() throws Exception {
        var end = rich(nearlyAll());
        virtual.shows("What is it for?");
        virtual.type(STOP);
        assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo(new End.Left());
        virtual.shows("Cancelled. Nothing was created.");
        virtual.shows("groundwork setup --file");
        var draft = AnswersFile.read(home.resolve("draft.yaml"));
        assertThat(begin(draft).current().orElseThrow().about().key()).isEqualTo("purpose");
    }

    @Test
    void noIsTheDefaultAndNothingIsCreated() {
        var said = plain(nearlyAll(), Optional.empty(), "Vision", "", "", "");
        assertThat(said.end()).isEqualTo(new End.Left());
        assertThat(said.said()).contains("[no]").contains("Cancelled. Nothing was created.");
        assertThat(new Journey(home).runs()).isEmpty();
    }

    @Test
    void anAnswerIsChangedFromTheReviewAndTheFileKeepsItsComments() throws Exception {
        var file = home.resolve("mine.yaml");
        Files.writeString(
                file,
                "# ours\n"
                        + AnswersFile.write(nearlyAll(), Questionnaire.standard())
                                .replace("westeurope", "westeurope # near"));
        var said = plain(
                AnswersFile.read(file), Optional.of(file), "Vision", "", "change", "2", "ocean", "", "", "", "save");
        assertThat(said.end()).isEqualTo(new End.Kept());
        assertThat(Files.readString(file))
                .startsWith("# ours\n")
                .contains("# near")
                .contains("workload: ocean");
        assertThat(AnswersFile.read(file).one("purpose")).contains("Vision");
    }
}
