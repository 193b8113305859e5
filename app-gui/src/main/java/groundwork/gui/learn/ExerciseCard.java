package groundwork.gui.learn;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.gui.choices.FewQuestions;
import groundwork.gui.choices.Form;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.desk.Studying;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.learn.Course;
import groundwork.practices.Cure;
import groundwork.practices.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// An exercise: what there is to do, the questions it is about, and, at every change, whether it is done.
final class ExerciseCard extends VBox {

    private final Desk desk;
    private final VBox task = new VBox(8);
    private final VBox state = new VBox(6);
    private final FlowPane actions = new FlowPane(8, 8);
    private final Label about = Parts.paragraph(say("learnplace.begin-about"), "quiet");
    private final FewQuestions questions;
    private final Set<String> keys = new LinkedHashSet<>();
    private Optional<Course> shown = Optional.empty();

    ExerciseCard(Desk desk) {
        super(12);
        this.desk = desk;
        this.questions = new FewQuestions(desk);
        getStyleClass().add("card");
        setId("exercise");
        getChildren()
                .addAll(Parts.paragraph(say("learnplace.exercise"), "heading"), task, state, questions, about, actions);
        desk.student().studying().subscribe(this::studied);
        desk.judgement().subscribe(now -> ask());
    }

    /// Speaks of this lesson now.
    void of(Course course, String markdown) {
        shown = Optional.of(course);
        keys.clear();
        task.getChildren().setAll(MarkdownText.of(markdown));
        studied(desk.student().studying().get());
        ask();
    }

    private boolean isOnTheDesk() {
        return shown.isPresent() && desk.student().studying().get().course().equals(shown);
    }

    private void studied(Studying now) {
        shown.ifPresent(course -> {
            boolean here = isOnTheDesk();
            state.getChildren().setAll(here ? said(now) : List.of());
            actions.getChildren().setAll(here ? going(course) : beginning(course));
            Parts.show(about, !here);
            Parts.show(state, here);
            Parts.show(questions, here);
        });
    }

    private List<Node> beginning(Course course) {
        return List.of(
                Parts.button(say("learnplace.begin"), Icon.PLACE_LEARN, () -> desk.exercise(course, false), "accent"));
    }

    private List<Node> going(Course course) {
        var nodes = new ArrayList<Node>();
        if (course.exercise().built()) {
            nodes.add(Parts.button(
                    say("learnplace.preview"),
                    Icon.PLACE_PREVIEW,
                    () -> {
                        desk.look();
                        desk.place().set(Place.PREVIEW);
                    },
                    "accent"));
        }
        nodes.add(Parts.button(
                say("learnplace.all-questions"),
                Icon.PLACE_CHOICES,
                () -> desk.place().set(Place.CHOICES)));
        nodes.add(Parts.button(say("learnplace.anew"), Icon.AGAIN, () -> desk.exercise(course, true)));
        return nodes;
    }

    private static List<Node> said(Studying now) {
        return switch (now) {
            case Studying.None() -> List.of();
            case Studying.Looking _ ->
                List.of(row(Icon.STATE_RUNNING, "role-accent", say("learnplace.looking"), "strong"));
            case Studying.Broken(var course, var trouble) ->
                List.of(row(Icon.STATE_FAILED, "role-bad", trouble.words(), "strong"));
            case Studying.Looked(var course, var missing) ->
                missing.isEmpty()
                        ? List.of(row(Icon.STATE_DONE, "role-good", say("learnplace.solved"), "strong"))
                        : missing(missing);
        };
    }

    private static List<Node> missing(List<String> sentences) {
        var nodes = new ArrayList<Node>();
        nodes.add(row(Icon.STATE_PENDING, "role-care", say("learnplace.missing"), "strong"));
        sentences.forEach(sentence -> nodes.add(Parts.paragraph(sentence)));
        return nodes;
    }

    private static Node row(Icon icon, String role, String words, String style) {
        var row = new HBox(new Glyph(icon, role), Parts.paragraph(words, style));
        row.getStyleClass().add("row");
        return row;
    }

    /// Asks what the exercise is about; a question that was met once stays, whatever is answered.
    private void ask() {
        if (shown.isPresent() && isOnTheDesk()) {
            keys.addAll(about(shown.get()));
            questions.show(keys);
        }
    }

    /// What the exercise sets, what its practices would change, and what is open.
    private Set<String> about(Course course) {
        var found = new LinkedHashSet<String>();
        var usual = AnswersFile.example(Example.SEED);
        course.exercise().begin().byKey().forEach((key, answer) -> {
            if (!usual.find(key).equals(Optional.of(answer)) && !key.equals("workload")) {
                found.add(key);
            }
        });
        for (var finding : desk.judgement().get().findings()) {
            boolean asked =
                    course.exercise().kept().contains(finding.practice().about().id());
            if (asked
                    && finding.verdict() instanceof Verdict.Broken broken
                    && broken.cure() instanceof Cure.ChangeAnswer change) {
                found.add(change.key());
            }
        }
        Form.of(Questionnaire.standard(), desk.draft().get().answers()).stream()
                .flatMap(form -> Stream.concat(form.plain().stream(), form.expert().stream()))
                .filter(asked -> asked.refusal().isPresent())
                .forEach(asked -> found.add(asked.key()));
        return found;
    }
}
