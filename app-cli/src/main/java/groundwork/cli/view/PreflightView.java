package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Console;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.practices.Beforehand;
import groundwork.practices.Finding;
import groundwork.preview.Plan;
import groundwork.report.Tally;
import java.util.ArrayList;
import java.util.List;

/// The pre-flight as lines: what stands in the way first, then what the cloud would make of it.
///
/// @param width columns there are
public record PreflightView(Console console, int width) {

    public List<Line> of(Plan plan) {
        var asked = asked(plan.findings(), true);
        var lines = new ArrayList<>(headline(plan, Tally.of(asked)).wrapped(width));
        plan.obstacles()
                .forEach(sentence -> lines.addAll(Line.of(
                                Role.BAD,
                                say("view.in-the-way", "sign", console.glyphs().of(Glyph.FAILED), "sentence", sentence))
                        .wrapped(width)));
        lines.addAll(new FindingsView(console, width, false).broken(asked));
        return lines;
    }

    /// The findings that belong to the pre-flight, or the others.
    public static List<Finding> asked(List<Finding> findings, boolean beforehand) {
        return findings.stream()
                .filter(finding -> finding.practice() instanceof Beforehand == beforehand)
                .toList();
    }

    private static Line headline(Plan plan, Tally tally) {
        var line = Line.of(Role.HEADING, say("view.preflight") + " ")
                .plus(say("view.preflight-kept", "kept", tally.kept()));
        long inTheWay = plan.obstacles().size();
        if (inTheWay > 0) {
            line = line.plus(Role.BAD, say("view.preflight-in-the-way", "count", inTheWay));
        }
        if (tally.broken().all() > 0) {
            line = line.plus(
                    Role.WARNING,
                    say("view.preflight-to-look-at", "count", tally.broken().all()));
        }
        return tally.unknown() > 0
                ? line.plus(Role.MUTED, say("view.preflight-unknown", "count", tally.unknown()))
                : line.plus(".");
    }
}
