package groundwork.report;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.tryout.Cell;
import groundwork.tryout.Outcome;
import groundwork.tryout.Participant;
import groundwork.tryout.TryoutMatrix;
import groundwork.tryout.live.Evidence;
import groundwork.tryout.live.LiveTryouts.Tried;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Try-outs as Markdown: the matrix, why for each square that is not a yes, and what was done for real.
record TryoutMarkdown(Heading heading) {

    String of(Evidence evidence) {
        var matrix = evidence.matrix();
        return "# " + say("report.page.tryouts") + " " + Markdown.escaped(heading.title()) + "\n\n"
                + say("report.page.by", "program", heading.by(), "at", heading.when()) + "\n\n"
                + table(matrix)
                + matrix.cells().stream().map(TryoutMarkdown::why).collect(Collectors.joining())
                + matrix.notes().stream()
                        .map(note -> "\n" + Markdown.escaped(note) + "\n")
                        .collect(Collectors.joining())
                + tried(evidence);
    }

    private static String table(TryoutMatrix matrix) {
        var head = new ArrayList<>(List.of(say("report.column.who")));
        matrix.workloads().forEach(workload -> head.add(Words.said(workload)));
        var rows = matrix.participants().stream().map(who -> row(matrix, who)).collect(Collectors.joining());
        return Markdown.line(head.toArray(String[]::new)) + "|---".repeat(head.size()) + "|\n" + rows;
    }

    private static String row(TryoutMatrix matrix, Participant who) {
        var cells = new ArrayList<>(List.of(who.name()));
        matrix.workloads().forEach(workload -> cells.add(TryoutSentences.word(matrix.at(who, workload))));
        return Markdown.line(cells.toArray(String[]::new));
    }

    private static String why(Cell cell) {
        var lines = lines(cell.outcome());
        return lines.isEmpty()
                ? ""
                : "\n## " + Markdown.escaped(TryoutSentences.title(cell)) + ": "
                        + TryoutSentences.word(cell.outcome()) + "\n\n"
                        + lines.stream()
                                .map(line -> "- " + Markdown.escaped(line) + "\n")
                                .collect(Collectors.joining());
    }

    /// Why it is not a yes, and what mends it; nothing where it is one.
    static List<String> lines(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Allowed _, Outcome.NotItsWork _ -> List.of();
            case Outcome.Unknown(var missing) ->
                missing.stream()
                        .map(what -> say("report.missing", "what", what))
                        .toList();
            case Outcome.Denied denied -> {
                var lines = new ArrayList<>(List.of(TryoutSentences.first(denied.first())));
                denied.mends().forEach(mend -> {
                    lines.add(TryoutSentences.mend(mend) + ":");
                    lines.addAll(TryoutSentences.details(mend));
                });
                yield lines;
            }
        };
    }

    private static String tried(Evidence evidence) {
        var quote = evidence.quote().map(QuoteSentences::new);
        return evidence.tried().isEmpty()
                ? ""
                : "\n## " + say("report.page.done-for-real") + "\n\n"
                        + quote.map(said -> Markdown.escaped(said.total()) + "\n\n")
                                .orElse("")
                        + Markdown.line(
                                "",
                                say("report.column.what"),
                                say("report.column.as-whom"),
                                say("prices.probe-head"),
                                say("report.column.result"),
                                say("report.column.why"))
                        + "|---".repeat(6) + "|\n"
                        + evidence.tried().stream()
                                .map(tried -> tried(tried, quote))
                                .collect(Collectors.joining());
    }

    private static String tried(Tried one, Optional<QuoteSentences> quote) {
        return Markdown.line(
                one.probe().id(),
                one.probe().title(),
                one.probe().as(),
                quote.map(said -> said.price(one.probe())).orElse(""),
                TryoutSentences.word(one.result()),
                String.join(" · ", TryoutSentences.why(one)));
    }
}
