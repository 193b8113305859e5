package groundwork.report;

import groundwork.terms.JsonText;
import groundwork.tryout.live.Evidence;

/// The forms in which try-outs leave the program.
public enum TryoutDocument {
    JSON,
    MARKDOWN,
    /// One file that needs no other: light and dark, printable.
    HTML;

    /// The try-outs in this form.
    public String of(Heading heading, Evidence evidence) {
        return switch (this) {
            case JSON -> JsonText.print(TryoutReport.json(evidence)) + "\n";
            case MARKDOWN -> new TryoutMarkdown(heading).of(evidence);
            case HTML -> new TryoutHtml(heading).of(evidence);
        };
    }
}
