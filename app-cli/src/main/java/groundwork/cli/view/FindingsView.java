package groundwork.cli.view;

import groundwork.choices.Words;
import groundwork.cli.look.Console;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.practices.Finding;
import groundwork.practices.Practice;
import groundwork.practices.Verdict;
import groundwork.report.Tally;
import java.util.ArrayList;
import java.util.List;

/// Findings as lines: what is broken with its cure, what cannot be told with what is missing, what is kept.
///
/// @param width columns there are
public record FindingsView(Console console, int width) {

    /// Everything, summed up at the end.
    public List<Line> all(List<Finding> findings) {
        var lines = new ArrayList<Line>();
        findings.forEach(finding -> lines.addAll(finding(finding)));
        lines.add(Line.EMPTY);
        lines.add(summary(findings));
        return lines;
    }

    /// The summary, and what is broken or unknown.
    public List<Line> open(List<Finding> findings) {
        var lines = new ArrayList<>(List.of(summary(findings)));
        findings.stream().filter(FindingsView::isOpen).forEach(finding -> lines.addAll(finding(finding)));
        return lines;
    }

    private static boolean isOpen(Finding finding) {
        return switch (finding.verdict()) {
            case Verdict.Broken _, Verdict.Unknown _ -> true;
            case Verdict.Kept _, Verdict.NotApplicable _ -> false;
        };
    }

    /// One line that counts.
    public static Line summary(List<Finding> findings) {
        var tally = Tally.of(findings);
        var broken = tally.broken();
        var line = Line.of(Role.HEADING, "Practices: ").plus(tally.kept() + " kept");
        if (broken.all() > 0) {
            line = line.plus(
                    Role.BAD,
                    ", " + broken.all() + " broken (" + broken.high() + " high, " + broken.medium() + " medium, "
                            + broken.low() + " low)");
        }
        if (tally.unknown() > 0) {
            line = line.plus(Role.WARNING, ", " + tally.unknown() + " unknown");
        }
        return line.plus(tally.notApplicable() > 0 ? ", " + tally.notApplicable() + " not applicable." : ".");
    }

    private List<Line> finding(Finding finding) {
        var about = finding.practice().about();
        return switch (finding.verdict()) {
            case Verdict.Kept(var subject, var seen) ->
                lines(head(Glyph.DONE, Role.GOOD, about, "kept"), subject.name() + ": " + seen);
            case Verdict.Broken(var subject, var path, var seen, var expected, var cure) ->
                lines(
                        head(Glyph.FAILED, Role.BAD, about, "broken, " + Words.of(about.severity())),
                        subject.name() + (path.isEmpty() ? "" : " " + path) + ": " + seen + "; expected: " + expected,
                        "Cure: " + cure.words());
            case Verdict.Unknown(var subject, var missing) ->
                lines(
                        head(Glyph.UNKNOWN, Role.WARNING, about, "unknown"),
                        subject.name() + ": to tell, this is missing: " + missing);
            case Verdict.NotApplicable(var why) -> lines(head(Glyph.DOT, Role.MUTED, about, "not applicable"), why);
        };
    }

    private Line head(Glyph glyph, Role role, Practice.About about, String word) {
        return Line.of(role, console.glyphs().of(glyph) + " " + about.id())
                .plus(" " + about.title() + ": ")
                .plus(role, word);
    }

    private List<Line> lines(Line head, String... details) {
        var lines = new ArrayList<>(head.wrapped(width));
        for (String detail : details) {
            lines.addAll(Indent.of(4, Line.of(Role.MUTED, detail), width));
        }
        return lines;
    }
}
