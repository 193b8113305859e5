package groundwork.gui.checklist;

import groundwork.gui.look.Glyph;
import groundwork.icons.Icon;
import groundwork.report.Document;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Offers the forms in which a report can be kept.
public final class ReportButton extends MenuButton {

    public ReportButton(Consumer<Document> save) {
        super("Save the _report", new Glyph(Icon.SAVE));
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
            case JSON -> "JSON, for programs";
            case MARKDOWN -> "Markdown, for a wiki";
            case HTML -> "HTML, one page for people";
            case SARIF -> "SARIF, for code scanning";
            case JUNIT -> "JUnit, for build servers";
            case CSV -> "CSV, for spreadsheets";
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
