package groundwork.report;

import groundwork.choices.Words;
import groundwork.practices.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings as comma-separated values by RFC 4180, one line each.
final class Csv {

    private Csv() {}

    static String of(List<Row> rows) {
        var heading = line(Stream.of(
                "practice",
                "title",
                "severity",
                "verdict",
                "subject",
                "path",
                "words",
                "expected",
                "cure",
                "waived-by",
                "waived-until",
                "waived-because"));
        return heading + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(Row row) {
        var about = row.about();
        return line(Stream.of(
                about.id(),
                about.title(),
                Words.of(about.severity()),
                Words.of(row.kind()),
                row.where().subject().map(Object::toString).orElse(""),
                row.where().path(),
                row.words(),
                row.expected(),
                row.cure(),
                row.waived().map(Finding.Waived::owner).orElse(""),
                row.waived().map(by -> by.until().toString()).orElse(""),
                row.waived().map(Finding.Waived::reason).orElse("")));
    }

    private static String line(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /// A spreadsheet takes a cell that begins like a formula for one, so such a cell begins with an apostrophe.
    private static String cell(String text) {
        var harmless = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
