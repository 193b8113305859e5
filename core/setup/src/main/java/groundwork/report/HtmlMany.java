package groundwork.report;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.practices.Severity;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two tables of counts above the findings of many workspaces: the workspaces, those with most to do first, and
/// the practices that somebody breaks or nobody can tell.
record HtmlMany(FleetReport fleet) {

    /// @param name what is counted, and what its button filters by
    private record Counted(String name, String beside, Tally tally) {}

    String tables() {
        var workspaces = fleet.mostToDo().stream()
                .map(one -> new Counted(one.getKey().name(), group(one.getKey()), one.getValue()));
        var practices = fleet.openPractices().stream()
                .map(one -> new Counted(
                        one.getKey().about().id(), one.getKey().about().title(), one.getValue()));
        return table(
                        say(
                                "report.page.workspaces",
                                "count",
                                fleet.workspaces().size()),
                        say("report.page.workspace"),
                        workspaces.toList())
                + table(say("report.page.practices-open"), say("report.page.practice"), practices.toList());
    }

    private static String group(ResourceId workspace) {
        return workspace.group().map(ResourceId::name).orElse("");
    }

    private static String table(String summary, String first, List<Counted> rows) {
        var heads = Stream.of(
                        Words.said(Severity.HIGH),
                        Words.said(Severity.MEDIUM),
                        Words.said(Severity.LOW),
                        Row.Kind.WAIVED.said(),
                        Row.Kind.UNKNOWN.said(),
                        Row.Kind.KEPT.said())
                .map(word -> "<th scope=\"col\">" + Markup.text(word) + "</th>")
                .collect(Collectors.joining());
        return """
                <details class="many" open="open"><summary>%s</summary><div><table>
                <thead><tr><th scope="col">%s</th>%s</tr></thead>
                <tbody>
                %s</tbody></table></div></details>
                """.formatted(
                        Markup.text(summary),
                        Markup.text(first),
                        heads,
                        rows.stream().map(HtmlMany::row).collect(Collectors.joining()));
    }

    private static String row(Counted counted) {
        var tally = counted.tally();
        return "<tr><td><button type=\"button\">" + Markup.text(counted.name()) + "</button> <span class=\"group\">"
                + Markup.text(counted.beside()) + "</span></td>"
                + cell(Row.Kind.BROKEN, tally.broken().high())
                + cell(Row.Kind.BROKEN, tally.broken().medium())
                + cell(Row.Kind.BROKEN, tally.broken().low())
                + cell(Row.Kind.WAIVED, tally.waived())
                + cell(Row.Kind.UNKNOWN, tally.unknown())
                + cell(Row.Kind.KEPT, tally.kept())
                + "</tr>\n";
    }

    private static String cell(Row.Kind kind, long count) {
        return "<td class=\"%s %s\">%d</td>".formatted(Words.of(kind), count > 0 ? "some" : "nothing", count);
    }
}
