package groundwork.report;

import groundwork.practices.Finding;
import groundwork.terms.JsonText;
import java.util.List;

/// The forms in which findings leave the program.
public enum Document {
    JSON,
    MARKDOWN,
    /// One file that needs no other: light and dark, filterable, printable.
    HTML,
    /// SARIF 2.1.0, for code scanning.
    SARIF,
    /// JUnit XML, for build servers.
    JUNIT,
    /// RFC 4180, for spreadsheets.
    CSV;

    /// The findings in this form.
    public String of(Heading heading, List<Finding> findings) {
        return of(heading, Tally.of(findings), findings);
    }

    /// A fleet in this form: all is counted, and what is broken or unknown is listed.
    public String of(Heading heading, FleetReport fleet) {
        return switch (this) {
            case JSON -> JsonText.print(fleet.json()) + "\n";
            case HTML -> new Html(heading).of(fleet);
            case MARKDOWN, SARIF, JUNIT, CSV -> of(heading, fleet.all(), fleet.open());
        };
    }

    private String of(Heading heading, Tally tally, List<Finding> findings) {
        var rows = findings.stream().map(Row::of).toList();
        return switch (this) {
            case JSON -> JsonText.print(FindingsReport.json(findings)) + "\n";
            case MARKDOWN -> new Markdown(heading).of(tally, rows);
            case HTML -> new Html(heading).of(tally, rows);
            case SARIF -> JsonText.print(new Sarif(heading).of(rows)) + "\n";
            case JUNIT -> new Junit(heading).of(rows);
            case CSV -> Csv.of(rows);
        };
    }
}
