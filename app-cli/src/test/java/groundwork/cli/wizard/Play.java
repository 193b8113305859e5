package groundwork.cli.wizard;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Interview;
import groundwork.choices.Questionnaire;
import groundwork.cli.KeptDoor;
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
import groundwork.doors.PracticeServer;
import groundwork.journey.Journey;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// The wizard on a practice cloud of its own that answers at once.
///
/// @param home where runs and answers are kept
record Play(PracticeServer server, Path home) implements AutoCloseable {

    static Play at(Path home) {
        return new Play(PracticeServer.inMemory(), home);
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

    CompletableFuture<End> rich(VirtualScreen virtual, Theme theme, Answers answers) {
        var end = new CompletableFuture<End>();
        Thread.ofPlatform().daemon().start(() -> {
            try (var entrances = new Entrances((asked, talk) -> new KeptDoor(server.door()));
                    var screen = new Screen(virtual.terminal(), theme)) {
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

    static Interview begin(Answers answers) {
        return Interview.begin(Questionnaire.standard(), answers);
    }

    record Plain(End end, String said) {}

    Plain plain(Answers answers, Optional<Path> file, String... lines) {
        var written = new StringWriter();
        var in = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
        try (var entrances = new Entrances((asked, talk) -> new KeptDoor(server.door()))) {
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

    /// What comes of the offer to go on with a draft, when the input ends after these lines.
    Plain offered(String typed) {
        var written = new StringWriter();
        var in = new BufferedReader(new StringReader(typed));
        try (var entrances = new Entrances((asked, talk) -> new KeptDoor(server.door()))) {
            var stage = new PlainStage(
                    new PlainLines(TypedLines.from(in), new PrintWriter(written), true),
                    atHand(entrances),
                    console(Console.Mode.PLAIN),
                    Interrupts.by(() -> {}));
            var draft = new Keeping(home, Optional.empty()).kept().orElseThrow();
            var end = wizard(stage, entrances, Console.Mode.PLAIN, Optional.empty())
                    .run(() -> new DraftTalk(stage).of(draft).orElse(Answers.NONE));
            stage.close();
            return new Plain(end, written.toString());
        }
    }

    /// What comes of one question on plain lines.
    <T> T said(String typed, Function<Stage, T> asked) {
        var in = new BufferedReader(new StringReader(typed + "\n"));
        try (var entrances = new Entrances((answers, talk) -> new KeptDoor(server.door()));
                var stage = new PlainStage(
                        new PlainLines(TypedLines.from(in), new PrintWriter(new StringWriter()), true),
                        atHand(entrances),
                        console(Console.Mode.PLAIN),
                        Interrupts.by(() -> {}))) {
            return asked.apply(stage);
        }
    }

    /// Everything answered but what the purpose is.
    static Answers nearlyAll() {
        var answers = AnswersFile.example(Example.SEED);
        var interview = begin(answers);
        while (interview.current().isPresent()) {
            var question = interview.current().orElseThrow();
            interview = question.about().key().equals(Interview.EXPERT)
                    ? interview.answered(new Answer.Many(java.util.List.of()))
                    : interview.answered(Questionnaire.standard()
                            .fallback(question, interview.answers())
                            .orElseThrow());
        }
        return interview.complete().without("purpose");
    }

    @Override
    public void close() {
        server.close();
    }
}
