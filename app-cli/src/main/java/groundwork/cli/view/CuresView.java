package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.practices.fix.FixPlan;
import java.util.ArrayList;
import java.util.List;

/// What a plan of cures leaves alone, as lines: what would need a replacement, and what only a person can do.
///
/// @param width columns there are
public record CuresView(Console console, int width) {

    public List<Line> left(FixPlan cures) {
        var lines = new ArrayList<Line>();
        add(lines, say("view.cures-replace"), cures.replacements());
        add(lines, say("view.cures-by-hand"), cures.byHand());
        return lines;
    }

    private void add(List<Line> lines, String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add(Line.of(Role.HEADING, title + ":"));
        for (var finding : findings) {
            if (finding.verdict() instanceof Verdict.Broken broken) {
                lines.addAll(Indent.of(
                        2,
                        Line.of(finding.practice().about().id() + " "
                                + broken.subject().name() + ": " + broken.cure().words()),
                        width));
            }
        }
        lines.add(Line.EMPTY);
    }
}
