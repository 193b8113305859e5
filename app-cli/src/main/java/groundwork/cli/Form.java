package groundwork.cli;

import groundwork.report.Document;
import java.util.Optional;

/// The forms findings can take.
enum Form {
    TEXT(Optional.empty()),
    JSON(Optional.of(Document.JSON)),
    MARKDOWN(Optional.of(Document.MARKDOWN)),
    HTML(Optional.of(Document.HTML)),
    SARIF(Optional.of(Document.SARIF)),
    JUNIT(Optional.of(Document.JUNIT)),
    CSV(Optional.of(Document.CSV));

    private final Optional<Document> document;

    Form(Optional<Document> document) {
        this.document = document;
    }

    /// The document to write; empty: text for a terminal.
    Optional<Document> document() {
        return document;
    }
}
