package groundwork.gui.choices;

import groundwork.choices.Questionnaire;
import groundwork.gui.desk.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A few questions of the questionnaire, in its order, to answer them beside something else.
public final class FewQuestions extends VBox {

    private final Desk desk;
    private final Map<String, QuestionCard> cards = new LinkedHashMap<>();

    public FewQuestions(Desk desk) {
        super(12);
        this.desk = desk;
    }

    /// Shows those of these keys that are asked at all.
    public void show(Set<String> keys) {
        var nodes = new ArrayList<Node>();
        Form.of(Questionnaire.standard(), desk.draft().get().answers()).stream()
                .flatMap(form -> Stream.concat(form.plain().stream(), form.expert().stream()))
                .filter(asked -> keys.contains(asked.key()))
                .forEach(asked -> nodes.add(card(asked)));
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    private Node card(Form.Asked asked) {
        var card = cards.computeIfAbsent(asked.key(), key -> new QuestionCard(asked.question(), desk));
        card.show(asked);
        return card;
    }
}
