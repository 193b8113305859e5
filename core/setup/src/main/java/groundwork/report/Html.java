package groundwork.report;

import groundwork.choices.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Findings as one HTML file that needs no other: light and dark by the reader's own setting, filtered by verdict
/// and by words, printable. It is well-formed XML too. The page around the rows is the resource `findings.html`.
record Html(Heading heading) {

    String of(Tally tally, List<Row> rows) {
        return template()
                .replace("<!--title-->", Markup.text(heading.title()))
                .replace(
                        "<!--program-->",
                        Markup.text(heading.program().name() + " "
                                + heading.program().version()))
                .replace("<!--at-->", Markup.text(heading.at().toString()))
                .replace("<!--broken-->", String.valueOf(tally.broken().all()))
                .replace("<!--waived-->", String.valueOf(tally.waived()))
                .replace("<!--unknown-->", String.valueOf(tally.unknown()))
                .replace("<!--kept-->", String.valueOf(tally.kept()))
                .replace("<!--not-applicable-->", String.valueOf(tally.notApplicable()))
                // Last, so that nothing in a finding can be taken for a place to fill.
                .replace("<!--rows-->", rows.stream().map(Html::row).collect(Collectors.joining()));
    }

    private static String row(Row row) {
        var about = row.about();
        var verdict = Words.of(row.kind());
        return """
                <tr class="%s"><td class="id">%s</td><td>%s</td><td class="verdict">%s</td><td>%s</td>\
                <td class="subject">%s</td><td>%s%s%s</td></tr>
                """.formatted(
                        verdict,
                        Markup.text(about.id()),
                        Markup.text(about.title()),
                        verdict.replace('-', ' '),
                        Words.of(about.severity()),
                        Markup.text(row.where().text()),
                        Markup.text(row.words()),
                        part("expected", "Expected: ", row.expected()),
                        part("cure", "Cure: ", row.cure()));
    }

    private static String part(String kind, String label, String words) {
        return words.isEmpty() ? "" : "<p class=\"" + kind + "\">" + label + Markup.text(words) + "</p>";
    }

    private static String template() {
        try (var resource = Objects.requireNonNull(Html.class.getResourceAsStream("findings.html"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
