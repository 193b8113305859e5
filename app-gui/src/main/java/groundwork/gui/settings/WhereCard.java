package groundwork.gui.settings;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Trouble;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.journey.Config;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Which cloud new set-ups go to, as whom, and in which language the program speaks; what the terminal goes by,
/// too.
final class WhereCard extends VBox {

    private final Desk desk;
    private final ComboBox<String> cloud = new ComboBox<>();
    private final TextField tenant = new TextField();
    private final TextField subscription = new TextField();
    private final ComboBox<String> language = new ComboBox<>();
    private final Label said = Parts.paragraph("", "quiet");

    WhereCard(Desk desk) {
        this.desk = desk;
        getStyleClass().add("card");
        cloud.getItems().setAll("practice", "azure", "azure-china", "azure-us-government");
        cloud.setEditable(true);
        cloud.getEditor().setAccessibleText("Cloud");
        language.getItems().setAll("", "en", "de");
        show(desk.whereabouts().config().get());
        var row = new FlowPane(
                10,
                8,
                named("_Cloud, or the https address of one", cloud),
                named("_Tenant, where it is not the usual one", tenant),
                named("_Subscription", subscription),
                named("_Language, from the next start", language));
        getChildren()
                .addAll(
                        Parts.label("Where new set-ups go", "heading"),
                        row,
                        new HBox(
                                8,
                                Parts.button("_Keep this", Icon.SAVE, this::keep, "accent"),
                                Parts.button("Sign _in", Icon.PEOPLE, this::signIn)),
                        said);
        Parts.show(said, false);
    }

    private static Node named(String words, Node field) {
        var label = Parts.label(words, "caption");
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        field.setAccessibleText(words.replace("_", ""));
        return new VBox(3, label, field);
    }

    private void show(Config config) {
        cloud.setValue(config.cloud().orElse("practice"));
        tenant.setText(config.tenant().orElse(""));
        subscription.setText(config.subscription().orElse(""));
        language.setValue(config.language().orElse(""));
    }

    private void keep() {
        desk.whereabouts()
                .keep(new Config(
                        given(cloud.getEditor().getText()),
                        given(subscription.getText()),
                        given(tenant.getText()),
                        given(language.getValue())));
        say("Kept. New set-ups, here and in the terminal, begin with this.");
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(word -> !word.isEmpty());
    }

    private void signIn() {
        keep();
        say("Asking the cloud who you are.");
        desk.whereabouts().signIn(who -> say("Signed in as " + who + "."), this::refused);
    }

    private void refused(Trouble trouble) {
        say(trouble.words());
    }

    private void say(String words) {
        said.setText(words);
        Parts.show(said, true);
    }
}
