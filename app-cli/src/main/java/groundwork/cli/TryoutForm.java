package groundwork.cli;

import groundwork.report.TryoutDocument;
import java.util.Optional;

/// The forms try-outs can take.
enum TryoutForm {
    TEXT(Optional.empty()),
    JSON(Optional.of(TryoutDocument.JSON)),
    MARKDOWN(Optional.of(TryoutDocument.MARKDOWN)),
    HTML(Optional.of(TryoutDocument.HTML));

    private final Optional<TryoutDocument> document;

    TryoutForm(Optional<TryoutDocument> document) {
        this.document = document;
    }

    /// The document to write; empty: text for a terminal.
    Optional<TryoutDocument> document() {
        return document;
    }
}
