package groundwork.report;

import groundwork.choices.Words;
import java.util.List;
import java.util.stream.Collectors;

/// Findings as JUnit XML: a practice is a class, a subject a test. What is waived, cannot be told or does not
/// apply is skipped, never passed.
record Junit(Heading heading) {

    String of(List<Row> rows) {
        long skipped =
                count(rows, Row.Kind.WAIVED) + count(rows, Row.Kind.UNKNOWN) + count(rows, Row.Kind.NOT_APPLICABLE);
        var counts = "tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"%d\" time=\"0\""
                .formatted(rows.size(), count(rows, Row.Kind.BROKEN), skipped);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="groundwork" %s>
                  <testsuite name="%s" timestamp="%s" %s>
                %s  </testsuite>
                </testsuites>
                """.formatted(
                        counts,
                        Markup.attribute(heading.title()),
                        heading.at().toString().replaceAll("\\..*|Z", ""),
                        counts,
                        rows.stream().map(Junit::test).collect(Collectors.joining()));
    }

    private static long count(List<Row> rows, Row.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    private static String test(Row row) {
        var about = row.about();
        var named = row.where().subject().isPresent() ? row.where().text() : "not applicable";
        var begin = "    <testcase classname=\"%s %s\" name=\"%s\" time=\"0\""
                .formatted(about.id(), Markup.attribute(about.title()), Markup.attribute(named));
        return switch (row.kind()) {
            case KEPT -> begin + "/>\n";
            case BROKEN ->
                begin
                        + ">\n      <failure type=\"%s\" message=\"%s\">%s</failure>\n    </testcase>\n"
                                .formatted(
                                        Words.of(about.severity()),
                                        Markup.attribute(row.words()),
                                        Markup.text(row.sentence()));
            case WAIVED, UNKNOWN, NOT_APPLICABLE ->
                begin
                        + ">\n      <skipped message=\"%s\"/>\n    </testcase>\n"
                                .formatted(Markup.attribute(Words.of(row.kind()) + ": " + row.words()));
        };
    }
}
