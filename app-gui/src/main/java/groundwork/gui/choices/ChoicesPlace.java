package groundwork.gui.choices;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Question;
import groundwork.choices.Question.Section;
import groundwork.choices.Questionnaire;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Parts;
import groundwork.gui.look.PlaceHead;
import groundwork.icons.Icon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The questionnaire as forms, section by section. Every answer is judged while it is written; expert questions
/// are folded behind one step.
public final class ChoicesPlace extends BorderPane {

    private final Desk desk;
    private final Steps steps = new Steps(this::go);
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final ExpertFold fold = new ExpertFold(this::refresh);
    private final Button back = Parts.button(say("choicesplace.back"), Icon.BACK, () -> move(-1));
    private final Button next = Parts.button(say("choicesplace.next"), Icon.CHEVRON_RIGHT, () -> move(1), "accent");
    private final Map<String, QuestionCard> cards = new LinkedHashMap<>();
    private Section here = Section.WHERE;

    public ChoicesPlace(Desk desk, Runnable save) {
        this.desk = desk;
        getStyleClass().add("place");
        body.getStyleClass().add("place-body");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(say("choicesplace.questions"));
        scroll.getStyleClass().add("edge-to-edge");
        var foot = new HBox(back, Parts.space(), next);
        foot.getStyleClass().add("place-foot");
        next.setDefaultButton(true);
        next.setContentDisplay(ContentDisplay.RIGHT);
        scroll.setFocusTraversable(false);
        setTop(new VBox(new PlaceHead(Place.CHOICES, Parts.button(say("choicesplace.save"), Icon.SAVE, save)), steps));
        setCenter(scroll);
        setBottom(foot);
        desk.draft().subscribe(now -> refresh());
    }

    private List<Form> forms() {
        return Form.of(Questionnaire.standard(), desk.draft().get().answers());
    }

    /// Stands on what is still open there, else on the first question.
    private void go(Section section) {
        here = section;
        fold.close();
        refresh();
        scroll.setVvalue(0);
        scroll.layout();
        forms().stream()
                .filter(form -> form.section() == here)
                .flatMap(form -> form.plain().stream())
                .min(Comparator.comparing(asked -> asked.refusal().isEmpty()))
                .map(asked -> cards.get(asked.key()))
                .ifPresent(QuestionCard::stand);
    }

    private void move(int by) {
        var sections = forms().stream().map(Form::section).toList();
        int at = sections.indexOf(here) + by;
        if (at >= 0 && at < sections.size()) {
            go(sections.get(at));
        }
    }

    private void refresh() {
        var forms = forms();
        var form =
                forms.stream().filter(one -> one.section() == here).findFirst().orElse(forms.getFirst());
        here = form.section();
        steps.show(forms, here);
        back.setDisable(form.equals(forms.getFirst()));
        next.setDisable(form.equals(forms.getLast()));
        show(form);
    }

    private void show(Form form) {
        var nodes = new ArrayList<Node>();
        form.plain().forEach(asked -> nodes.add(card(asked)));
        if (!form.expert().isEmpty()) {
            fold.count(form.expert().size());
            nodes.add(fold);
            if (fold.isOpen()) {
                form.expert().forEach(asked -> nodes.add(card(asked)));
            }
        }
        if (!body.getChildren().equals(nodes)) {
            body.getChildren().setAll(nodes);
        }
    }

    private Node card(Form.Asked asked) {
        var card = cards.computeIfAbsent(asked.key(), key -> made(asked.question()));
        card.show(asked);
        return card;
    }

    private QuestionCard made(Question question) {
        return new QuestionCard(question, desk);
    }
}
