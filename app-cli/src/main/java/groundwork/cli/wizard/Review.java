package groundwork.cli.wizard;

import groundwork.choices.Interview;
import groundwork.choices.OnPurpose;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import groundwork.choices.Questionnaire;
import groundwork.choices.Words;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.view.FindingsView;
import groundwork.cli.view.PlanView;
import groundwork.cloud.CloudFailure;
import groundwork.doors.Door;
import groundwork.doors.Doors;
import groundwork.journey.Journey;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.preview.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page before anything is created: what will be built, what the practices say of it, and what to do now.
/// Ends in what the person chose.
final class Review {

    private final Stage stage;
    private final Entrances entrances;
    private final Journey journey;
    private final Console console;

    Review(Stage stage, Entrances entrances, Journey journey, Console console) {
        this.stage = stage;
        this.entrances = entrances;
        this.journey = journey;
        this.console = console;
    }

    /// What comes after a review.
    sealed interface Next {
        /// Ask again from here.
        record Ask(Interview interview) implements Next {}

        /// Carry this out.
        record Build(Interview interview, Plan plan, Door door) implements Next {}

        /// All of it is there already.
        record Nothing(Interview interview) implements Next {}

        /// Keep the answers, build nothing.
        record Save(Interview interview) implements Next {}

        /// Build nothing.
        record Leave(Interview interview) implements Next {}
    }

    /// What a person can do on this page.
    private enum Choice {
        NO("No, leave without building", ""),
        YES("Yes, build it", ""),
        DETAILS("Details", "every resource with its reason, every practice"),
        CURE("Cure what is broken", "changes the answer that breaks it"),
        CHANGE("Change an answer", "the others are kept"),
        SAVE("Save the answers and leave", ""),
        AGAIN("Try again", "look once more at what is there");

        private final String label;
        private final String hint;

        Choice(String label, String hint) {
            this.label = label;
            this.hint = hint;
        }

        Option option() {
            return new Option(Words.of(this), label, hint);
        }
    }

    Next of(Interview interview) {
        var answers = interview.complete();
        try {
            var door = entrances.of(answers);
            var plan = stage.busy("Looking at what is there in " + door.name(), () -> {
                var choices = Questionnaire.standard().choices(door.settled(answers));
                return journey.preview(choices, door.cloud());
            });
            return reviewed(interview, plan, door);
        } catch (CloudFailure e) {
            return trouble(interview, e.code() + ": " + e.getMessage());
        } catch (Doors.Closed e) {
            return trouble(interview, String.valueOf(e.getMessage()));
        }
    }

    private Next trouble(Interview interview, String reason) {
        var lines = new ArrayList<>(
                Line.of(Role.BAD, "The cloud cannot be looked at. " + reason).wrapped(stage.width()));
        lines.add(Line.of("Nothing was created."));
        stage.say(lines);
        return switch (choose("What now?", List.of(Choice.AGAIN, Choice.CHANGE, Choice.SAVE, Choice.NO))) {
            case AGAIN, DETAILS, CURE, YES -> of(interview);
            case CHANGE -> elsewhere(interview);
            case SAVE -> new Next.Save(interview);
            case NO -> new Next.Leave(interview);
        };
    }

    private Next reviewed(Interview interview, Plan plan, Door door) {
        stage.say(page(plan, door));
        if (plan.isEmpty() && plan.obstacles().isEmpty()) {
            return new Next.Nothing(interview);
        }
        var choices = new ArrayList<>(List.of(Choice.NO));
        if (plan.obstacles().isEmpty()) {
            choices.add(Choice.YES);
        }
        choices.addAll(List.of(Choice.DETAILS, Choice.CHANGE, Choice.SAVE));
        if (!cures(plan).isEmpty()) {
            choices.add(Choice.CURE);
        }
        return decided(interview, plan, door, choices);
    }

    private Next decided(Interview interview, Plan plan, Door door, List<Choice> choices) {
        while (true) {
            switch (choose("Build this?", choices)) {
                case YES -> {
                    var decided = new OnPurposeTalk(stage).of(interview, plan);
                    if (decided.isPresent()) {
                        return new Next.Build(decided.get(), withReasons(plan, decided.get()), door);
                    }
                }
                case DETAILS, AGAIN -> stage.say(new PlanView(console, stage.width(), true).of(plan));
                case CHANGE -> {
                    return elsewhere(interview);
                }
                case CURE -> {
                    return cured(interview, plan);
                }
                case SAVE -> {
                    return new Next.Save(interview);
                }
                case NO -> {
                    return new Next.Leave(interview);
                }
            }
        }
    }

    /// The plan that records the reasons, too: journal and reports show them.
    private static Plan withReasons(Plan plan, Interview interview) {
        var choices = plan.blueprint().choices();
        return plan.decided(choices.deciding(OnPurpose.reasons(interview.answers())));
    }

    /// What the person chose; going back or stopping is no.
    private Choice choose(String title, List<Choice> choices) {
        var options = choices.stream().map(Choice::option).toList();
        return stage.choose(title, "", options, Words.of(choices.getFirst()))
                .flatMap(word -> Words.read(Choice.class, word))
                .orElse(Choice.NO);
    }

    /// Asks from the section the person wants to change.
    private Next elsewhere(Interview interview) {
        var options = interview.sections().stream()
                .map(section -> new Option(Words.of(section), section.title(), ""))
                .toList();
        var section = stage.choose(
                        "Which answers?", "", options, options.getFirst().value())
                .flatMap(word -> Words.read(Section.class, word));
        return section.<Next>map(there -> new Next.Ask(interview.jump(there))).orElseGet(() -> of(interview));
    }

    private Next cured(Interview interview, Plan plan) {
        var cures = cures(plan);
        var options = cures.entrySet().stream()
                .map(entry -> new Option(
                        entry.getKey(), entry.getKey(), entry.getValue().words()))
                .toList();
        var id = options.size() == 1
                ? Optional.of(options.getFirst().value())
                : stage.choose("Cure which?", "", options, options.getFirst().value());
        return id.map(cures::get)
                .<Next>map(cure -> new Next.Ask(changed(interview, cure)))
                .orElseGet(() -> of(interview));
    }

    private static Interview changed(Interview interview, Cure.ChangeAnswer cure) {
        var questionnaire = interview.questionnaire();
        return questionnaire
                .find(cure.key())
                .map(question -> interview.with(cure.key(), questionnaire.read(question, cure.value())))
                .orElse(interview);
    }

    private List<Line> page(Plan plan, Door door) {
        var lines = new ArrayList<Line>();
        lines.add(Line.EMPTY);
        lines.add(PlanView.summary(plan).plus(Role.MUTED, "  in " + door.name()));
        lines.addAll(new PlanSummary(plan, stage.width()).lines());
        plan.obstacles()
                .forEach(sentence -> lines.addAll(
                        Line.of(Role.BAD, "In the way: " + sentence).wrapped(stage.width())));
        lines.addAll(new FindingsView(console, stage.width(), false).open(plan.findings()));
        lines.add(Line.EMPTY);
        return lines;
    }

    /// The cures that change an answer, by the practice they cure.
    private static Map<String, Cure.ChangeAnswer> cures(Plan plan) {
        var cures = new LinkedHashMap<String, Cure.ChangeAnswer>();
        for (Finding finding : plan.findings()) {
            if (finding.verdict() instanceof Verdict.Broken broken
                    && broken.cure() instanceof Cure.ChangeAnswer change) {
                cures.putIfAbsent(finding.practice().about().id(), change);
            }
        }
        return cures;
    }
}
