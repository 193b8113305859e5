package groundwork.gui.choices;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Question.Source;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Trouble;
import groundwork.gui.look.Parts;
import groundwork.journey.Offers.Offer;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// What the cloud has to offer, by name. It is asked when the list is opened, and never holds up the screen.
final class OffersButton extends MenuButton {

    private static final int MOST = 60;
    private static final double WIDTH_OF_WORDS = 440;

    private final Consumer<Offer> chosen;

    OffersButton(Source source, Desk desk, Consumer<Offer> chosen) {
        super(say("choicesplace.choose"));
        this.chosen = chosen;
        setAccessibleText(say("choicesplace.choose-from-cloud"));
        setMinWidth(USE_PREF_SIZE);
        getItems().setAll(note(say("choicesplace.asking")));
        setOnShowing(event -> {
            getItems().setAll(note(say("choicesplace.asking")));
            desk.offers(source, "", this::offer, this::refuse);
        });
    }

    private void offer(List<Offer> offers) {
        getItems()
                .setAll(
                        offers.isEmpty()
                                ? List.of(note(say("choicesplace.nothing-offered")))
                                : offers.stream().limit(MOST).map(this::item).toList());
        if (offers.size() > MOST) {
            getItems().add(note(say("choicesplace.more", "count", offers.size() - MOST)));
        }
    }

    private void refuse(Trouble trouble) {
        getItems().setAll(note(trouble.words()));
    }

    private MenuItem item(Offer offer) {
        var item = new MenuItem(offer.hint().isEmpty() ? offer.label() : offer.label() + "   " + offer.hint());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> chosen.accept(offer));
        return item;
    }

    /// Words to read, which nothing happens to when they are pressed.
    private static MenuItem note(String words) {
        var label = Parts.paragraph(words);
        label.setMaxWidth(WIDTH_OF_WORDS);
        return new CustomMenuItem(label, false);
    }
}
