package groundwork.gui.checklist;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.look.Glyph;
import groundwork.icons.Icon;
import groundwork.report.Document;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Offers the forms in which a report can be kept.
public final class ReportButton extends MenuButton {

    public ReportButton(Consumer<Document> save) {
        super(say("checklistplace.report"), new Glyph(Icon.SAVE));
        setMnemonicParsing(true);
        setMinWidth(USE_PREF_SIZE);
        for (var form : Document.values()) {
            var item = new MenuItem(words(form));
            item.setOnAction(event -> save.accept(form));
            getItems().add(item);
        }
    }

    private static String words(Document form) {
        return switch (form) {
            case JSON -> say("checklistplace.json");
            case MARKDOWN -> say("checklistplace.markdown");
            case HTML -> say("checklistplace.html");
            case SARIF -> say("checklistplace.sarif");
            case JUNIT -> say("checklistplace.junit");
            case CSV -> say("checklistplace.csv");
        };
    }

    public static String ending(Document form) {
        return switch (form) {
            case JSON -> "json";
            case MARKDOWN -> "md";
            case HTML -> "html";
            case SARIF -> "sarif";
            case JUNIT -> "xml";
            case CSV -> "csv";
        };
    }
}
