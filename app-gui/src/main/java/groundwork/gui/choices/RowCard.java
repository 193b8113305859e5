package groundwork.gui.choices;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Question.Field;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Rows;
import groundwork.choices.Question.Source;
import groundwork.choices.Question.Takes;
import groundwork.choices.Questionnaire;
import groundwork.gui.desk.Desk;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One row of a rows question: its fields, each with its name, and what is refused of it.
final class RowCard extends HBox {

    private final Rows question;
    private final Desk desk;
    private final Map<String, String> row;
    private final BiConsumer<String, String> set;
    private final GridPane grid = new GridPane(10, 6);

    RowCard(Rows question, Desk desk, Map<String, String> row, BiConsumer<String, String> set, Runnable remove) {
        super(8);
        this.question = question;
        this.desk = desk;
        this.row = row;
        this.set = set;
        getStyleClass().add("card");
        HBox.setHgrow(grid, Priority.ALWAYS);
        question.fields().forEach(this::add);
        getChildren().addAll(grid, Parts.iconButton(say("choicesplace.remove"), Icon.REMOVE, remove));
    }

    private void add(Field field) {
        int at = grid.getRowCount();
        var label = new Label(field.label());
        label.setMinWidth(USE_PREF_SIZE);
        var refusal = Parts.paragraph("", "role-bad");
        var input = input(field, refusal);
        label.setLabelFor(input);
        GridPane.setHgrow(input, Priority.ALWAYS);
        grid.addRow(at, label, input);
        grid.add(refusal, 1, at + 1);
        judge(field, row.getOrDefault(field.key(), field.fallback()), refusal);
    }

    private void judge(Field field, String value, Label refusal) {
        var words = Questionnaire.standard().refusal(question, field, value);
        refusal.setText(words.orElse(""));
        Parts.show(refusal, words.isPresent());
    }

    private Node input(Field field, Label refusal) {
        if (field.options().isEmpty()) {
            return text(field, refusal);
        }
        return switch (field.takes()) {
            case SEVERAL -> several(field, refusal);
            case VALUE, NAME -> one(field, refusal);
        };
    }

    private Node text(Field field, Label refusal) {
        var text = new TextField(row.getOrDefault(field.key(), ""));
        text.setPromptText(field.fallback());
        text.setAccessibleText(field.label());
        text.textProperty().subscribe(now -> change(field, now.strip(), refusal));
        if (field.source() == Source.NONE) {
            return text;
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, text, new OffersButton(field.source(), desk, offer -> {
            text.setText(offer.value());
            nameField().filter(name -> !row.containsKey(name)).ifPresent(name -> set.accept(name, offer.label()));
        }));
    }

    private java.util.Optional<String> nameField() {
        return question.fields().stream()
                .filter(field -> field.takes() == Takes.NAME)
                .map(Field::key)
                .findFirst();
    }

    private void change(Field field, String value, Label refusal) {
        if (!value.equals(row.getOrDefault(field.key(), ""))) {
            judge(field, value.isEmpty() ? field.fallback() : value, refusal);
            set.accept(field.key(), value);
        }
    }

    private Node one(Field field, Label refusal) {
        var choice = new ComboBox<Option>();
        choice.getItems().setAll(field.options());
        choice.setConverter(new OptionWords());
        choice.setAccessibleText(field.label());
        var value = row.getOrDefault(field.key(), field.fallback());
        field.options().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.setOnAction(event -> change(field, choice.getValue().value(), refusal));
        return choice;
    }

    private Node several(Field field, Label refusal) {
        var pane = new FlowPane(12, 6);
        var chosen = new LinkedHashSet<>(words(row.getOrDefault(field.key(), field.fallback())));
        for (Option option : field.options()) {
            var check = new CheckBox(option.label());
            check.setMnemonicParsing(false);
            check.setSelected(chosen.contains(option.value()));
            check.setOnAction(event -> {
                if (check.isSelected()) {
                    chosen.add(option.value());
                } else {
                    chosen.remove(option.value());
                }
                change(field, String.join(", ", chosen), refusal);
            });
            pane.getChildren().add(check);
        }
        return pane;
    }

    private static List<String> words(String value) {
        return Stream.of(value.split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
    }

    /// Options as a person reads them.
    private static final class OptionWords extends javafx.util.StringConverter<Option> {
        @Override
        public String toString(@org.jspecify.annotations.Nullable Option option) {
            return option == null ? "" : option.label();
        }

        @Override
        public Option fromString(String text) {
            return new Option(text, text, "");
        }
    }
}
