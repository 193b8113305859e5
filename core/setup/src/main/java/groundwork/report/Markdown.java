package groundwork.report;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.practices.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings as Markdown: the counts, then what is broken with its cure, what cannot be told, what is kept.
record Markdown(Heading heading) {

    String of(Tally tally, List<Row> rows) {
        return "# " + say("report.page.practices") + " " + escaped(heading.title()) + "\n\n"
                + say("report.page.by", "program", heading.by(), "at", heading.when()) + "\n\n"
                + counts(tally)
                + section(Row.Kind.BROKEN, rows)
                + section(Row.Kind.WAIVED, rows)
                + section(Row.Kind.UNKNOWN, rows)
                + section(Row.Kind.KEPT, rows)
                + section(Row.Kind.NOT_APPLICABLE, rows);
    }

    private static String counts(Tally tally) {
        return line(
                        Row.Kind.KEPT.said(),
                        Row.Kind.BROKEN.said(),
                        Words.said(Severity.HIGH),
                        Words.said(Severity.MEDIUM),
                        Words.said(Severity.LOW),
                        Row.Kind.WAIVED.said(),
                        Row.Kind.UNKNOWN.said(),
                        Row.Kind.NOT_APPLICABLE.said())
                + "|---:|---:|---:|---:|---:|---:|---:|---:|\n"
                + "| %d | %d | %d | %d | %d | %d | %d | %d |\n"
                        .formatted(
                                tally.kept(),
                                tally.broken().all(),
                                tally.broken().high(),
                                tally.broken().medium(),
                                tally.broken().low(),
                                tally.waived(),
                                tally.unknown(),
                                tally.notApplicable());
    }

    private static String section(Row.Kind kind, List<Row> rows) {
        var own = rows.stream().filter(row -> row.kind() == kind).toList();
        if (own.isEmpty()) {
            return "";
        }
        boolean broken = kind == Row.Kind.BROKEN || kind == Row.Kind.WAIVED;
        var head = broken
                ? head("practice", "severity", "subject", "seen", "expected", "cure")
                : head("practice", "subject", "words");
        var lines = own.stream().map(row -> broken ? broken(row) : other(row)).collect(Collectors.joining());
        return "\n## " + say("report.head." + Words.of(kind)) + "\n\n" + head + lines;
    }

    /// The head of a table with these columns.
    private static String head(String... columns) {
        return line(Stream.of(columns)
                        .map(column -> say("report.column." + column))
                        .toArray(String[]::new))
                + "|---".repeat(columns.length) + "|\n";
    }

    private static String broken(Row row) {
        return line(
                row.about().id() + " " + row.about().title(),
                Words.said(row.about().severity()),
                row.where().text(),
                row.words(),
                row.expected(),
                row.cure());
    }

    private static String other(Row row) {
        return line(row.about().id() + " " + row.about().title(), row.where().text(), row.words());
    }

    /// One row of a table.
    static String line(String... cells) {
        return List.of(cells).stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /// Text that shows as it is.
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~&!])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
