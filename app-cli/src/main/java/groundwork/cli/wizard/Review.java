package groundwork.cli.wizard;

import static groundwork.cli.look.Say.find;
import static groundwork.cli.look.Say.say;

import groundwork.choices.Interview;
import groundwork.choices.OnPurpose;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import groundwork.choices.Questionnaire;
import groundwork.choices.Words;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.view.PlanView;
import groundwork.cli.wizard.Menu.Item;
import groundwork.cloud.CloudFailure;
import groundwork.doors.Door;
import groundwork.doors.Doors;
import groundwork.journey.Journey;
import groundwork.practices.Cure;
import groundwork.preview.Plan;
import java.util.ArrayList;
import java.util.List;
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
        NO,
        YES,
        DETAILS,
        CHANGE,
        EXPORT,
        SAVE,
        AGAIN;

        Item item() {
            var said = "wizard.choice." + Words.of(this);
            return Item.of(Words.of(this), say(said), find(said + ".hint").orElse(""));
        }
    }

    /// What a person did there.
    private sealed interface Deed {
        record Back() implements Deed {}

        record Of(Choice choice) implements Deed {}

        record Heal(Cure.ChangeAnswer cure) implements Deed {}
    }

    Next of(Interview interview) {
        var answers = interview.complete();
        try {
            var door = entrances.of(answers);
            var plan = stage.busy(say("wizard.Review.looking-at-what-is-there-in", "name", door.name()), () -> {
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
        var lines =
                new ArrayList<>(Line.of(Role.BAD, say("wizard.Review.the-cloud-cannot-be-looked-at", "reason", reason))
                        .wrapped(stage.width()));
        lines.add(Line.of(say("wizard.Review.nothing-was-created")));
        stage.say(lines);
        var menu = menu(say("wizard.Review.what-now"), List.of(Choice.AGAIN, Choice.CHANGE, Choice.SAVE, Choice.NO));
        return choose(menu)
                .map(choice -> switch (choice) {
                    case AGAIN, DETAILS, EXPORT, YES -> of(interview);
                    case CHANGE -> elsewhere(interview);
                    case SAVE -> new Next.Save(interview);
                    case NO -> new Next.Leave(interview);
                })
                .orElseGet(() -> new Next.Ask(interview.back()));
    }

    private Next reviewed(Interview interview, Plan plan, Door door) {
        var time = journey.forecast(plan, Wizard.PARALLEL).total();
        stage.say(new ReviewPage(console, stage.width()).of(plan, door.name(), time));
        if (plan.isEmpty() && plan.obstacles().isEmpty()) {
            return new Next.Nothing(interview);
        }
        var choices = new ArrayList<>(List.of(Choice.NO));
        if (plan.obstacles().isEmpty()) {
            choices.add(Choice.YES);
        }
        choices.addAll(List.of(Choice.DETAILS, Choice.CHANGE, Choice.EXPORT, Choice.SAVE));
        var cures = Cures.of(plan);
        var menu = menu(say("wizard.Review.build-this"), choices);
        var items = new ArrayList<>(menu.items());
        items.addAll(items(cures));
        return decided(interview, plan, door, new Menu(menu.title(), items, menu.standing()));
    }

    /// A digit cures at once.
    private static List<Item> items(Cures cures) {
        var items = new ArrayList<Item>();
        cures.byPractice().forEach((id, cure) -> {
            var key = items.size() < 9 ? String.valueOf(items.size() + 1) : "";
            items.add(new Item(key, new Option(id, say("wizard.Review.cure", "id", id), cure.words())));
        });
        return items;
    }

    private Next decided(Interview interview, Plan plan, Door door, Menu menu) {
        while (true) {
            switch (deed(menu, Cures.of(plan))) {
                case Deed.Back() -> {
                    return new Next.Ask(interview.back());
                }
                case Deed.Heal(var cure) -> {
                    return cured(interview, cure);
                }
                case Deed.Of(var choice) -> {
                    var next = done(choice, interview, plan, door);
                    if (next.isPresent()) {
                        return next.get();
                    }
                }
            }
        }
    }

    /// What comes next; empty where the same page asks again.
    private Optional<Next> done(Choice choice, Interview interview, Plan plan, Door door) {
        return switch (choice) {
            case YES ->
                new OnPurposeTalk(stage)
                        .of(interview, plan)
                        .map(decided -> new Next.Build(decided, withReasons(plan, decided), door));
            case DETAILS, AGAIN -> {
                stage.say(new PlanView(console, stage.width(), true).of(plan));
                yield Optional.empty();
            }
            case EXPORT -> {
                new ExportTalk(stage).of(plan.blueprint());
                yield Optional.empty();
            }
            case CHANGE -> Optional.of(elsewhere(interview));
            case SAVE -> Optional.of(new Next.Save(interview));
            case NO -> Optional.of(new Next.Leave(interview));
        };
    }

    /// The plan that records the reasons, too: journal and reports show them.
    private static Plan withReasons(Plan plan, Interview interview) {
        var choices = plan.blueprint().choices();
        return plan.decided(choices.deciding(OnPurpose.reasons(interview.answers())));
    }

    private static Menu menu(String title, List<Choice> choices) {
        return new Menu(title, choices.stream().map(Choice::item).toList(), Words.of(choices.getFirst()));
    }

    private Deed deed(Menu menu, Cures cures) {
        var word = stage.choose(menu);
        return word.map(cures.byPractice()::get)
                .<Deed>map(Deed.Heal::new)
                .or(() -> word.map(Review::read).map(Deed.Of::new))
                .orElseGet(Deed.Back::new);
    }

    /// Empty: back to the questions.
    private Optional<Choice> choose(Menu menu) {
        return stage.choose(menu).map(Review::read);
    }

    private static Choice read(String word) {
        return Words.read(Choice.class, word).orElse(Choice.NO);
    }

    /// Asks from the section the person wants to change.
    private Next elsewhere(Interview interview) {
        var options = interview.sections().stream().map(section -> new Option(Words.of(section), section.title(), ""));
        var section = stage.choose(Menu.of(say("wizard.Review.which-answers"), options))
                .flatMap(word -> Words.read(Section.class, word));
        return section.<Next>map(there -> new Next.Ask(interview.jump(there))).orElseGet(() -> of(interview));
    }

    /// Reviewed at once, unless the new answer opens a question.
    private Next cured(Interview interview, Cure.ChangeAnswer cure) {
        var changed = Cures.applied(cure, interview);
        stage.say(List.of(Line.of(Role.GOOD, say("wizard.Review.changed") + " ")
                .plus(say("wizard.Review.is-now", "key", cure.key(), "value", cure.value()))));
        return changed.current().isPresent() ? new Next.Ask(changed) : of(changed);
    }
}
