package groundwork.gui.settings;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.look.Parts;
import groundwork.terms.IpRange;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The public address the person comes from, by which NET-16 tells whether a workspace lets them in. What cannot
/// be used is refused while it is written.
final class AddressField extends VBox {

    private static final double BROAD = 420;

    private final TextField field = new TextField();
    private final Label refusal = Parts.paragraph("", "role-bad");
    private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper(true);

    AddressField() {
        super(3);
        var label = Parts.label(say("settingsplace.address-field"), "caption");
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        field.setId("from-address");
        field.setPromptText("203.0.113.7");
        field.setAccessibleText(say("settingsplace.address-field").replace("_", ""));
        field.setAccessibleHelp(say("settingsplace.address-about"));
        field.textProperty().subscribe(now -> judge());
        getChildren().addAll(label, field, refusal);
        setPrefWidth(BROAD);
        setMaxWidth(BROAD);
    }

    ReadOnlyBooleanProperty isUsable() {
        return usable.getReadOnlyProperty();
    }

    void show(Optional<IpRange> address) {
        field.setText(address.map(range -> range.toString().replace("/32", "")).orElse(""));
    }

    /// What stands there; empty for nothing, and for what cannot be used.
    Optional<IpRange> given() {
        return IpRange.parse(field.getText().strip()).filter(IpRange::isOnePublicAddress);
    }

    private void judge() {
        var text = field.getText().strip();
        usable.set(text.isEmpty() || given().isPresent());
        refusal.setText(
                usable.get() ? say("settingsplace.address-about") : say("settingsplace.no-address", "text", text));
        Parts.style(refusal, java.util.List.of("label", usable.get() ? "quiet" : "role-bad"));
    }
}
