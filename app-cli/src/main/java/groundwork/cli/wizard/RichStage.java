package groundwork.cli.wizard;

import groundwork.choices.Answer;
import groundwork.choices.Interview;
import groundwork.choices.Question;
import groundwork.choices.Question.About;
import groundwork.choices.Question.Section;
import groundwork.choices.Question.Source;
import groundwork.cli.ask.Asking.Outcome;
import groundwork.cli.ask.AtHand;
import groundwork.cli.ask.Choosing;
import groundwork.cli.ask.RichAsking;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.progress.Outlook;
import groundwork.cli.progress.Progress;
import groundwork.cli.progress.Progress.Work;
import groundwork.cli.screen.Picture;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Screen;
import groundwork.cli.wizard.Menu.Item;
import groundwork.run.StopToken;
import groundwork.run.Termination;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The wizard on a terminal that can be redrawn.
public record RichStage(Screen screen, AtHand atHand) implements Stage {

    @Override
    public Outcome ask(Interview interview, Consumer<Interview> seen) {
        return new RichAsking(screen, atHand).ask(interview, seen);
    }

    @Override
    public void say(List<Line> lines) {
        screen.keep(lines);
    }

    @Override
    public <T> T busy(String what, Supplier<T> work) {
        var result = CompletableFuture.supplyAsync(
                work, run -> Thread.ofPlatform().daemon().name("busy").start(run));
        for (long tick = 0; !result.isDone(); tick++) {
            var lines = new ArrayList<Line>();
            atHand.talk()
                    .get()
                    .forEach(words -> Line.of(Role.ACCENT, words)
                            .wrapped(screen.columns())
                            .forEach(lines::add));
            lines.add(Line.of(Role.ACCENT, atHand.glyphs().spinner(tick) + " ").plus(what));
            screen.show(Picture.of(lines));
            if (screen.next() == Key.STOP) {
                throw new Stopped();
            }
        }
        return ended(result);
    }

    @Override
    public <T> T telling(String what, StopToken stop, Function<Consumer<Line>, T> work) {
        var told = new ConcurrentLinkedQueue<Line>();
        var result = CompletableFuture.supplyAsync(
                () -> work.apply(told::add),
                run -> Thread.ofPlatform().daemon().name("telling").start(run));
        try (var _ = Termination.of(stop)) {
            for (long tick = 0; !result.isDone(); tick++) {
                keep(told);
                screen.show(Picture.of(
                        List.of(Line.of(Role.ACCENT, atHand.glyphs().spinner(tick) + " ")
                                .plus(what)
                                .cut(screen.columns(), atHand.glyphs()))));
                if (screen.next() == Key.STOP) {
                    stronger(stop);
                }
            }
        }
        keep(told);
        return ended(result);
    }

    private static void stronger(StopToken stop) {
        if (stop.request() == StopToken.Request.NONE) {
            stop.finishWhatRuns();
        } else {
            stop.stopNow();
        }
    }

    private void keep(Queue<Line> told) {
        var lines = new ArrayList<Line>();
        for (var line = told.poll(); line != null; line = told.poll()) {
            lines.addAll(line.wrapped(screen.columns()));
        }
        if (!lines.isEmpty()) {
            screen.keep(lines);
        }
    }

    private <T> T ended(CompletableFuture<T> result) {
        screen.show(Picture.of(List.of()));
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public Optional<String> choose(Menu menu) {
        var keys = menu.items().stream()
                .filter(item -> !item.key().isEmpty())
                .collect(Collectors.toMap(Item::key, item -> item.option().value()));
        return chosen(new Question.Pick(about(menu.title(), ""), menu.options()), keys, menu.standing());
    }

    @Override
    public Optional<String> line(String title, String help, String standing) {
        return chosen(new Question.Entry(about(title, help), Source.NONE), Map.of(), standing);
    }

    private Optional<String> chosen(Question question, Map<String, String> keys, String standing) {
        var before = Optional.of(standing).filter(value -> !value.isEmpty()).<Answer>map(Answer.One::new);
        return switch (new Choosing(screen, atHand.glyphs(), keys).ask(question, before)) {
            case Choosing.End.Taken(var answer) -> Optional.of(answer instanceof Answer.One(var value) ? value : "");
            case Choosing.End.Back() -> Optional.empty();
            case Choosing.End.Stopped() -> throw new Stopped();
        };
    }

    static About about(String title, String help) {
        return new About("", Section.WHERE, title, help, Optional.empty(), false);
    }

    @Override
    public <T> Ran<T> run(Work<T> work, StopToken stop, Outlook outlook) {
        var progress = new Progress(screen, atHand.glyphs(), stop, outlook);
        var result = progress.follow(work);
        return new Ran<>(result, progress.board());
    }

    @Override
    public int width() {
        return screen.columns();
    }

    @Override
    public void close() {
        screen.close();
    }
}
