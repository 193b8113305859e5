package groundwork.report;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.practices.Catalogue;
import groundwork.practices.Lesson;
import groundwork.practices.Severity;
import groundwork.terms.ResourceId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Findings as one HTML file that needs no other, what matters most first: light and dark by the reader's own
/// setting, filtered by verdict, severity and words, printable. It is well-formed XML too. The page around is the
/// resource `findings.html`.
record Html(Heading heading) {

    private static final Comparator<Row> WORST_FIRST =
            Comparator.comparing(Row::kind).thenComparing(row -> row.about().severity());

    /// One subject's findings.
    String of(Tally tally, List<Row> rows) {
        var all = rows.stream()
                .sorted(WORST_FIRST)
                .map(row -> row(row, Optional.empty()))
                .collect(Collectors.joining());
        return page(tally, all, rows.size(), "");
    }

    /// What is open in many workspaces, and how each of them and each practice is doing.
    String of(FleetReport fleet) {
        var open = fleet.openByWorkspace();
        var rows = open.stream()
                .map(one -> Map.entry(one.workspace(), Row.of(one.finding())))
                .sorted(Map.Entry.comparingByValue(WORST_FIRST))
                .map(entry -> row(entry.getValue(), Optional.of(entry.getKey())))
                .collect(Collectors.joining());
        return page(fleet.all(), rows, open.size(), new HtmlMany(fleet).tables());
    }

    private String page(Tally tally, String rows, int all, String many) {
        return Template.filled(
                "findings.html",
                Map.of(
                        "title",
                        Markup.text(heading.title()),
                        "by",
                        Markup.text(say("report.page.judged-by", "program", heading.by(), "at", heading.when())),
                        "bar",
                        each(kind -> bar(kind, tally.of(kind))),
                        "verdicts",
                        each(kind -> verdict(kind, tally.of(kind), !many.isEmpty())),
                        "severities",
                        Arrays.stream(Severity.values()).map(Html::severity).collect(Collectors.joining()),
                        "many",
                        many,
                        "shown",
                        Markup.attribute(say("report.page.shown", "shown", "#", "all", all)),
                        "rows",
                        rows));
    }

    private static String each(java.util.function.Function<Row.Kind, String> part) {
        return Arrays.stream(Row.Kind.values()).map(part).collect(Collectors.joining());
    }

    private static String bar(Row.Kind kind, long count) {
        return count == 0 ? "" : "<i class=\"%s\" style=\"flex-grow:%d\"></i>".formatted(Words.of(kind), count);
    }

    /// A count, and what shows or hides the rows of its kind where there are any: of many workspaces only what is
    /// open has rows.
    private static String verdict(Row.Kind kind, long count, boolean many) {
        if (many && (kind == Row.Kind.KEPT || kind == Row.Kind.NOT_APPLICABLE)) {
            return """
                    <p class="%s">%s <strong>%d</strong></p>
                    """.formatted(Words.of(kind), Markup.text(kind.said()), count);
        }
        var checked = kind == Row.Kind.NOT_APPLICABLE ? "" : " checked=\"checked\"";
        return """
                <label class="%1$s"><input type="checkbox" id="show-%1$s"%2$s/> %3$s <strong>%4$d</strong></label>
                """.formatted(Words.of(kind), checked, Markup.text(kind.said()), count);
    }

    private static String severity(Severity severity) {
        return """
                <label><input type="checkbox" id="show-%s" checked="checked"/> %s</label>
                """.formatted(Words.of(severity), Markup.text(Words.said(severity)));
    }

    private static String row(Row row, Optional<ResourceId> workspace) {
        var about = row.about();
        return """
                <tr class="%s %s"><td><p class="verdict">%s</p><p class="severity">%s</p></td>\
                <td><p class="practice"><span>%s</span> %s</p><p class="seen">%s</p>%s%s%s</td>\
                <td class="where">%s</td></tr>
                """.formatted(
                        Words.of(row.kind()),
                        Words.of(about.severity()),
                        Markup.text(row.kind().said()),
                        Markup.text(Words.said(about.severity())),
                        Markup.text(about.id()),
                        Markup.text(about.title()),
                        Markup.text(row.isOpen() ? say("report.page.seen", "words", row.words()) : row.words()),
                        part("expected", row.expected()),
                        part("cure", row.cure()),
                        row.isOpen() ? more(row) : "",
                        where(row.where(), workspace));
    }

    private static String part(String kind, String words) {
        return words.isEmpty() ? "" : paragraph(kind, say("report.page." + kind, "words", words));
    }

    private static String paragraph(String kind, String words) {
        return words.isEmpty() ? "" : "<p class=\"" + kind + "\">" + Markup.text(words) + "</p>";
    }

    /// Why it matters, and what other tools call it.
    private static String more(Row row) {
        var about = row.about();
        var why = Catalogue.find(about.id())
                .map(practice -> Lesson.of(practice).why())
                .orElse("");
        var known = about.alsoKnownAs().isEmpty()
                ? ""
                : say("report.page.stands-for", "rules", String.join(", ", about.alsoKnownAs()));
        return "<details class=\"more\"><summary>" + Markup.text(say("report.page.why")) + "</summary>"
                + paragraph("why", why) + paragraph("known", known) + "</details>";
    }

    private static String where(Row.Where where, Optional<ResourceId> workspace) {
        var name = where.subject().map(ResourceId::name).orElse("");
        var of = workspace
                .map(ResourceId::name)
                .filter(other -> !other.equals(name))
                .map(other -> say("report.page.of-workspace", "workspace", other))
                .orElse("");
        return paragraph("name", name)
                + paragraph("path", where.path())
                + paragraph("group", of)
                + where.subject()
                        .map(id -> "<p class=\"id\" title=\"" + Markup.attribute(id.value()) + "\">"
                                + Markup.text(id.value()).replace("/", "/<wbr/>") + "</p>")
                        .orElse("");
    }
}
