package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.practices.Catalogue;
import groundwork.practices.accept.Comparison;
import groundwork.practices.accept.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What changed between two reports, as lines: new ones first, then what is gone, then a count of all.
///
/// @param width columns there are
public record ComparisonView(Console console, int width) {

    public List<Line> of(Comparison comparison) {
        var lines = new ArrayList<Line>();
        add(lines, say("view.fresh"), Role.BAD, comparison.fresh());
        add(lines, say("view.gone"), Role.GOOD, comparison.gone());
        add(lines, say("view.untold"), Role.WARNING, comparison.untold());
        lines.add(Line.of(Role.HEADING, say("view.since-then") + " ")
                .plus(say(
                        "view.comparison",
                        "fresh",
                        comparison.fresh().size(),
                        "gone",
                        comparison.gone().size(),
                        "still",
                        comparison.still().size(),
                        "untold",
                        untold(comparison.untold().size()))));
        return Indent.fitted(lines, width);
    }

    private static String untold(int count) {
        return count == 0 ? "" : say("view.comparison-untold", "count", count);
    }

    private static void add(List<Line> lines, String word, Role role, Set<Fingerprint> findings) {
        for (var finding : findings) {
            lines.add(Line.of(role, word)
                    .plus(" " + finding.practice() + " " + title(finding) + ": "
                            + finding.subject().name()
                            + (finding.path().isEmpty() ? "" : " " + finding.path())));
        }
    }

    private static String title(Fingerprint finding) {
        return Catalogue.find(finding.practice())
                .map(practice -> practice.about().title())
                .orElse("");
    }
}
