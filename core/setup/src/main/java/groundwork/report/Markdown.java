package groundwork.report;

import groundwork.choices.Words;
import java.util.List;
import java.util.stream.Collectors;

/// Findings as Markdown: the counts, then what is broken with its cure, what cannot be told, what is kept.
record Markdown(Heading heading) {

    String of(Tally tally, List<Row> rows) {
        return "# Practices: " + escaped(heading.title()) + "\n\n"
                + heading.program().name() + " " + heading.program().version() + ", " + heading.at() + "\n\n"
                + counts(tally)
                + section("Broken", Row.Kind.BROKEN, rows)
                + section("Waived", Row.Kind.WAIVED, rows)
                + section("Unknown", Row.Kind.UNKNOWN, rows)
                + section("Kept", Row.Kind.KEPT, rows)
                + section("Not applicable", Row.Kind.NOT_APPLICABLE, rows);
    }

    private static String counts(Tally tally) {
        return """
                | kept | broken | high | medium | low | waived | unknown | not applicable |
                |---:|---:|---:|---:|---:|---:|---:|---:|
                | %d | %d | %d | %d | %d | %d | %d | %d |
                """.formatted(
                        tally.kept(),
                        tally.broken().all(),
                        tally.broken().high(),
                        tally.broken().medium(),
                        tally.broken().low(),
                        tally.waived(),
                        tally.unknown(),
                        tally.notApplicable());
    }

    private static String section(String title, Row.Kind kind, List<Row> rows) {
        var own = rows.stream().filter(row -> row.kind() == kind).toList();
        if (own.isEmpty()) {
            return "";
        }
        boolean broken = kind == Row.Kind.BROKEN || kind == Row.Kind.WAIVED;
        var head = broken
                ? "| practice | severity | subject | seen | expected | cure |\n|---|---|---|---|---|---|\n"
                : "| practice | subject | words |\n|---|---|---|\n";
        var lines = own.stream().map(row -> broken ? broken(row) : other(row)).collect(Collectors.joining());
        return "\n## " + title + "\n\n" + head + lines;
    }

    private static String broken(Row row) {
        return line(
                row.about().id() + " " + row.about().title(),
                Words.of(row.about().severity()),
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
