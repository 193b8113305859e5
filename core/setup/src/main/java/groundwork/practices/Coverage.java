package groundwork.practices;

import java.util.List;
import java.util.stream.Collectors;

/// Which rules of other tools the practices stand for, and where they differ on purpose: the reference page
/// `docs/reference/practices.md`, made from the catalogue and the table `rules.txt`.
public final class Coverage {

    private static final List<Rule> RULES = read();

    private Coverage() {}

    /// A rule of another tool.
    ///
    /// @param id    as practices name it (`PSRule Azure.ML.PublicAccess`)
    /// @param title what it asks for
    /// @param note  why no practice stands for it, or where one differs; empty where there is nothing to say
    public record Rule(Baseline source, String id, String title, String note) {}

    /// Every rule of the table, in its order.
    public static List<Rule> rules() {
        return RULES;
    }

    /// The practices that stand for a rule.
    public static List<Practice> standingFor(Rule rule) {
        return Catalogue.all().stream()
                .filter(practice -> practice.about().alsoKnownAs().contains(rule.id()))
                .toList();
    }

    /// The whole page.
    public static String markdown() {
        var page = new StringBuilder("""
                # The practices

                Made from the catalogue by `CoverageTest`; change the practices, not this page. `groundwork explain ID`
                shows the lesson of a practice.

                | id | practice | severity | serves | also known as |
                |---|---|---|---|---|
                """);
        Catalogue.all().stream().map(Practice::about).forEach(about -> row(page, about));
        page.append("""

                # Rules of other tools

                Which practice stands for which rule of the sets about Azure Machine Learning, and why none does where none
                does. Rules about storage, registry and vault are listed where a practice stands for them.
                """);
        for (var source : Baseline.values()) {
            var rules = RULES.stream().filter(rule -> rule.source() == source).toList();
            if (!rules.isEmpty()) {
                page.append("\n## ")
                        .append(source.title())
                        .append(" (`--baseline ")
                        .append(source.word())
                        .append("`)\n\n");
                page.append("| rule | asks for | practice | remark |\n|---|---|---|---|\n");
                rules.forEach(rule -> row(page, rule));
            }
        }
        return page.toString();
    }

    private static void row(StringBuilder page, Practice.About about) {
        cells(
                page,
                about.id(),
                about.title(),
                about.severity().name().toLowerCase(java.util.Locale.ROOT),
                String.join(" ", about.statements()),
                String.join(", ", about.alsoKnownAs()));
    }

    private static void row(StringBuilder page, Rule rule) {
        var ids = standingFor(rule).stream()
                .map(practice -> practice.about().id())
                .collect(Collectors.joining(", "));
        cells(page, rule.id(), rule.title(), ids, rule.note());
    }

    private static void cells(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static List<Rule> read() {
        return Texts.rows(Coverage.class, "rules.txt").stream()
                .map(line -> line.split(" \\| ", 3))
                .map(Coverage::rule)
                .toList();
    }

    private static Rule rule(String[] cells) {
        var source = List.of(Baseline.values()).stream()
                .filter(baseline -> baseline.isSourceOf(cells[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no source for the rule " + cells[0]));
        return new Rule(source, cells[0], cells[1], cells.length < 3 ? "" : cells[2]);
    }
}
