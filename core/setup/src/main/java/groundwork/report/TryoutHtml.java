package groundwork.report;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.tryout.Cell;
import groundwork.tryout.Mend;
import groundwork.tryout.Outcome;
import groundwork.tryout.Participant;
import groundwork.tryout.TryoutMatrix;
import groundwork.tryout.live.Evidence;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.ProbeResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Try-outs as one HTML file that needs no other and is well-formed XML too. The page around is the resource
/// `tryout.html`.
record TryoutHtml(Heading heading) {

    String of(Evidence evidence) {
        return Template.filled(
                "tryout.html",
                Map.of(
                        "title",
                        Markup.text(heading.title()),
                        "by",
                        Markup.text(say("report.page.told-by", "program", heading.by(), "at", heading.when())),
                        "body",
                        body(evidence)));
    }

    private static String body(Evidence evidence) {
        var matrix = evidence.matrix();
        return table(matrix)
                + matrix.cells().stream().map(TryoutHtml::why).collect(Collectors.joining())
                + matrix.notes().stream()
                        .map(note -> "<p class=\"note\">" + Markup.text(note) + "</p>\n")
                        .collect(Collectors.joining())
                + tried(evidence);
    }

    private static String table(TryoutMatrix matrix) {
        var head = matrix.workloads().stream()
                .map(workload -> "<th scope=\"col\">" + Words.said(workload) + "</th>")
                .collect(Collectors.joining());
        var rows = matrix.participants().stream().map(who -> row(matrix, who)).collect(Collectors.joining());
        return "<table>\n<thead><tr><th scope=\"col\">" + Markup.text(say("report.column.who")) + "</th>" + head
                + "</tr></thead>\n<tbody>\n" + rows + "</tbody>\n</table>\n";
    }

    private static String row(TryoutMatrix matrix, Participant who) {
        var cells = matrix.workloads().stream()
                .map(workload -> square(matrix.at(who, workload)))
                .collect(Collectors.joining());
        return "<tr><th scope=\"row\">" + Markup.text(who.name()) + "</th>" + cells + "</tr>\n";
    }

    private static String square(Outcome outcome) {
        var kind = switch (outcome) {
            case Outcome.Allowed _ -> "good";
            case Outcome.Denied _ -> "bad";
            case Outcome.Unknown _ -> "unsure";
            case Outcome.NotItsWork() -> "quiet";
        };
        return "<td class=\"" + kind + "\">" + TryoutSentences.word(outcome) + "</td>";
    }

    private static String why(Cell cell) {
        var items = items(cell.outcome());
        return items.isEmpty()
                ? ""
                : "<section><h2>" + Markup.text(TryoutSentences.title(cell)) + ": "
                        + TryoutSentences.word(cell.outcome()) + "</h2>\n<ul>" + items + "</ul></section>\n";
    }

    /// Why it is not a yes, and what mends it; nothing where it is one.
    private static String items(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Allowed _, Outcome.NotItsWork _ -> "";
            case Outcome.Unknown _ ->
                TryoutMarkdown.lines(outcome).stream()
                        .map(line -> "<li>" + Markup.text(line) + "</li>\n")
                        .collect(Collectors.joining());
            case Outcome.Denied denied ->
                "<li>" + Markup.text(TryoutSentences.first(denied.first())) + "</li>\n"
                        + denied.mends().stream().map(TryoutHtml::mend).collect(Collectors.joining());
        };
    }

    /// What would mend it, the lines of a custom role for it, and, folded away, what more a built-in role gives.
    private static String mend(Mend mend) {
        var more = TryoutSentences.more(mend)
                .map(words -> "<details><summary>" + Markup.text(words.words()) + "</summary><pre>"
                        + Markup.text(String.join("\n", words.operations())) + "</pre></details>")
                .orElse("");
        return "<li>" + Markup.text(TryoutSentences.mend(mend)) + ":<pre>"
                + Markup.text(String.join("\n", mend.customRole())) + "</pre>" + more + "</li>\n";
    }

    private static String paragraphs(List<String> sentences) {
        return sentences.stream().map(one -> "<p>" + Markup.text(one) + "</p>").collect(Collectors.joining());
    }

    private static String head(String column) {
        return "<th>" + Markup.text(say("report.column." + column)) + "</th>";
    }

    private static String tried(Evidence evidence) {
        var quote = evidence.quote().map(QuoteSentences::new);
        return evidence.tried().isEmpty()
                ? ""
                : "<section><h2>" + Markup.text(say("report.page.done-for-real")) + "</h2>\n"
                        + quote.map(said -> "<p>" + Markup.text(said.total()) + "</p>\n")
                                .orElse("")
                        + "<table>\n<thead><tr><th></th>" + head("what") + head("as-whom") + "<th>"
                        + Markup.text(say("prices.probe-head"))
                        + "</th>" + head("result") + head("why") + "</tr></thead>\n<tbody>\n"
                        + evidence.tried().stream()
                                .map(tried -> tried(tried, quote))
                                .collect(Collectors.joining())
                        + "</tbody>\n</table></section>\n";
    }

    private static String tried(Tried one, Optional<QuoteSentences> quote) {
        var kind = switch (one.result()) {
            case ProbeResult.Worked _ -> "good";
            case ProbeResult.Failed _ -> "bad";
            case ProbeResult.CannotTell _ -> "unsure";
            case ProbeResult.Skipped _ -> "quiet";
        };
        return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td class=\"price\">%s</td><td class=\"%s\">%s</td><td>%s</td></tr>\n"
                .formatted(
                        one.probe().id(),
                        Markup.text(one.probe().title()),
                        Markup.text(one.probe().as()),
                        Markup.text(quote.map(said -> said.price(one.probe())).orElse("")),
                        kind,
                        TryoutSentences.word(one.result()),
                        paragraphs(TryoutSentences.why(one)));
    }
}
