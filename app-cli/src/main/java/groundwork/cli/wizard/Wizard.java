package groundwork.cli.wizard;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answers;
import groundwork.choices.Interview;
import groundwork.choices.Questionnaire;
import groundwork.cli.ask.Asking.Outcome;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.progress.Outlook;
import groundwork.cli.view.NextView;
import groundwork.cli.view.OutcomeView;
import groundwork.cli.view.PortalView;
import groundwork.journey.Journey;
import groundwork.run.RunEvent;
import groundwork.run.StopToken;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The guided way: ask, review, build, look again, say what comes next. Knows no cloud by name and draws nothing
/// itself.
public final class Wizard {

    /// How many resources are worked on at once.
    static final int PARALLEL = 8;

    private final Stage stage;
    private final Entrances entrances;
    private final Journey journey;
    private final Keeping keeping;
    private final Console console;

    public Wizard(Stage stage, Entrances entrances, Journey journey, Keeping keeping, Console console) {
        this.stage = stage;
        this.entrances = entrances;
        this.journey = journey;
        this.keeping = keeping;
        this.console = console;
    }

    /// How it ended.
    public sealed interface End {
        /// The person left before anything was created.
        record Left() implements End {}

        /// The answers were kept, or all of it was there already.
        record Kept() implements End {}

        /// It was carried out.
        record Ran(RunEvent.Outcome outcome, boolean isComplete) implements End {}
    }

    /// From answers that are still to be chosen, because the person may go on with those they left, to the end.
    public End run(Supplier<Answers> begin) {
        Answers answers;
        try {
            answers = begin.get();
        } catch (Stopped e) {
            var lines = cancelled();
            keeping.kept().ifPresent(_ -> lines.addAll(goOn(keeping.draftFile())));
            stage.say(lines);
            return new End.Left();
        }
        return run(Interview.begin(Questionnaire.standard(), answers));
    }

    /// From these answers to the end.
    public End run(Interview begin) {
        try (var draft = Draft.open(keeping, begin)) {
            return goThrough(begin, draft);
        }
    }

    private End goThrough(Interview begin, Draft draft) {
        try {
            return askedAndReviewed(begin, draft);
        } catch (Stopped e) {
            return cancelled(draft.latest());
        }
    }

    private End askedAndReviewed(Interview begin, Draft draft) {
        var interview = begin;
        while (true) {
            var outcome = stage.ask(interview, draft::seen);
            if (outcome instanceof Outcome.Stopped(var so)) {
                return cancelled(so);
            }
            var answered = ((Outcome.Answered) outcome).interview();
            draft.seen(answered);
            switch (new Review(stage, entrances, journey, console).of(answered)) {
                case Review.Next.Ask(var again) -> {
                    interview = again;
                    draft.seen(again);
                }
                case Review.Next.Build build -> {
                    draft.forget();
                    return built(build);
                }
                case Review.Next.Nothing(var all) -> {
                    return kept(all, say("wizard.Wizard.all-of-it-is-there-already") + " ");
                }
                case Review.Next.Save(var saved) -> {
                    return kept(saved, say("wizard.Wizard.nothing-was-created-your-answers") + " ");
                }
                case Review.Next.Leave(var left) -> {
                    return cancelled(left);
                }
            }
        }
    }

    private End cancelled(Interview interview) {
        var lines = cancelled();
        var answers = interview.complete();
        if (!answers.equals(Answers.NONE)) {
            lines.addAll(goOn(keeping.draft(answers)));
        }
        stage.say(lines);
        return new End.Left();
    }

    private List<Line> cancelled() {
        return new ArrayList<>(Line.of(Role.WARNING, say("wizard.Wizard.cancelled-nothing-was-created"))
                .wrapped(stage.width()));
    }

    private static List<Line> goOn(Path draft) {
        return NextView.command(say("wizard.Wizard.your-answers-are-kept-go-on"), "groundwork setup --file " + draft);
    }

    private End kept(Interview interview, String words) {
        var file = keeping.keep(interview.complete());
        keeping.forgetDraft();
        var lines = new ArrayList<>(List.of(Line.of(words + file)));
        lines.addAll(NextView.command(say("wizard.Wizard.see-what-they-make"), "groundwork preview --file " + file));
        lines.addAll(NextView.command(say("wizard.Wizard.build-it"), "groundwork apply --file " + file));
        stage.say(lines);
        return new End.Kept();
    }

    private End built(Review.Next.Build build) {
        var file = keeping.keep(build.interview().complete());
        keeping.forgetDraft();
        var stop = new StopToken();
        var plan = build.plan();
        stage.say(new PortalView(console)
                .of(plan, build.door()::page, build.door().name()));
        var ran = stage.run(
                listener -> journey.apply(plan, build.door().cloud(), PARALLEL, listener, stop),
                stop,
                Outlook.of(plan, journey.forecast(plan, PARALLEL)));
        var applied = ran.result();
        var lines = new ArrayList<Line>(List.of(Line.EMPTY));
        lines.addAll(new OutcomeView(console, stage.width()).of(applied, ran.board(), plan.findings()));
        stage.say(lines);
        if (applied.outcome() == RunEvent.Outcome.DONE && applied.work().isPresent()) {
            tryOut(build);
        }
        stage.say(List.of(Line.EMPTY));
        stage.say(new NextView(Optional.of("--file " + file), Optional.empty(), "").of(applied));
        return new End.Ran(applied.outcome(), applied.after().isEmpty());
    }

    /// What was built stays built, whoever leaves here.
    private void tryOut(Review.Next.Build build) {
        try {
            new TryoutTalk(stage, console).of(build.plan().blueprint().choices(), build.door());
        } catch (Stopped e) {
            stage.say(List.of(Line.of(Role.WARNING, say("wizard.Wizard.built-not-tried"))));
        }
    }
}
