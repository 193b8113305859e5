package groundwork.gui.settings;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Say;
import groundwork.gui.desk.Trouble;
import groundwork.gui.look.Parts;
import groundwork.icons.Icon;
import groundwork.journey.Config;
import groundwork.terms.Language;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Which cloud new set-ups go to, as whom, and in which language the program speaks; what the terminal goes by,
/// too.
final class WhereCard extends VBox {

    private final Desk desk;
    private final ComboBox<String> cloud = new ComboBox<>();
    private final TextField tenant = new TextField();
    private final TextField subscription = new TextField();
    private final ComboBox<String> language = new ComboBox<>();
    private final AddressField address = new AddressField();
    private final Button keep = Parts.button(say("settingsplace.keep"), Icon.SAVE, this::keep, "accent");
    private final Button signIn = Parts.button(say("settingsplace.sign-in"), Icon.PEOPLE, this::signIn);
    private final Label said = Parts.paragraph("", "quiet");

    WhereCard(Desk desk) {
        this.desk = desk;
        getStyleClass().add("card");
        cloud.getItems().setAll("practice", "azure", "azure-china", "azure-us-government");
        cloud.setEditable(true);
        cloud.getEditor().setAccessibleText(say("settingsplace.cloud"));
        language.getItems().add("");
        Stream.of(Language.values()).map(Language::tag).forEach(language.getItems()::add);
        language.setConverter(new LanguageNames());
        show(desk.whereabouts().config().get());
        var row = new FlowPane(
                10,
                8,
                named(say("settingsplace.cloud-field"), cloud),
                named(say("settingsplace.tenant-field"), tenant),
                named(say("settingsplace.subscription-field"), subscription),
                named(say("settingsplace.language-field"), language),
                address);
        address.isUsable().subscribe(usable -> {
            keep.setDisable(!usable);
            signIn.setDisable(!usable);
        });
        getChildren().addAll(Parts.label(say("settingsplace.where"), "heading"), row, new HBox(8, keep, signIn), said);
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
        address.show(config.fromAddress());
    }

    private void keep() {
        keep(() -> {});
    }

    /// @param then what comes next, once it is kept
    private void keep(Runnable then) {
        var before = desk.whereabouts().config().get().language();
        var wanted = new Config(
                given(cloud.getEditor().getText()),
                given(subscription.getText()),
                given(tenant.getText()),
                given(language.getValue()),
                address.given());
        desk.whereabouts()
                .keep(
                        wanted,
                        () -> {
                            tell(
                                    wanted.language().equals(before)
                                            ? say("settingsplace.kept")
                                            : say("settingsplace.kept") + " " + say("settingsplace.at-next-start"));
                            then.run();
                        },
                        this::refused);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(word -> !word.isEmpty());
    }

    private void signIn() {
        keep(() -> {
            tell(say("settingsplace.asking"));
            desk.whereabouts().signIn(who -> tell(say("settingsplace.signed-in", "who", who)), this::refused);
        });
    }

    private void refused(Trouble trouble) {
        tell(trouble.words());
    }

    private void tell(String words) {
        said.setText(words);
        Parts.show(said, true);
    }

    /// Languages by their own names, so that whoever cannot read the others finds theirs.
    private static final class LanguageNames extends StringConverter<String> {
        @Override
        public String toString(@Nullable String tag) {
            return Optional.ofNullable(tag)
                    .flatMap(Language::of)
                    .map(language -> Say.capital(language.locale().getDisplayLanguage(language.locale())))
                    .orElseGet(() -> say("settingsplace.as-the-system"));
        }

        @Override
        public String fromString(String name) {
            throw new UnsupportedOperationException("names are chosen, not written");
        }
    }
}
