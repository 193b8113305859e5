package groundwork.report;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Findings as one HTML file that needs no other: light and dark by the reader's own setting, filtered by verdict
/// and by words, printable. It is well-formed XML too. The page around the rows is the resource `findings.html`.
record Html(Heading heading) {

    String of(Tally tally, List<Row> rows) {
        var places = new HashMap<>(Map.of(
                "title",
                Markup.text(heading.title()),
                "by",
                Markup.text(say("report.page.judged-by", "program", heading.by(), "at", heading.at())),
                "broken",
                String.valueOf(tally.broken().all()),
                "waived",
                String.valueOf(tally.waived()),
                "unknown",
                String.valueOf(tally.unknown()),
                "kept",
                String.valueOf(tally.kept()),
                "not-applicable",
                String.valueOf(tally.notApplicable()),
                "rows",
                rows.stream().map(Html::row).collect(Collectors.joining())));
        for (var kind : Row.Kind.values()) {
            places.put("word-" + Words.of(kind), Markup.text(kind.said()));
        }
        return Template.filled("findings.html", places);
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
                        Markup.text(row.kind().said()),
                        Words.said(about.severity()),
                        Markup.text(row.where().text()),
                        Markup.text(row.words()),
                        part("expected", row.expected()),
                        part("cure", row.cure()));
    }

    private static String part(String kind, String words) {
        return words.isEmpty()
                ? ""
                : "<p class=\"" + kind + "\">" + Markup.text(say("report.page." + kind, "words", words)) + "</p>";
    }
}
