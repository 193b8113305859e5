package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

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
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Findings as lines: what is broken with its cure, what cannot be told with what is missing, what is kept.
///
/// @param width   columns there are
/// @param details whether every subject of what is kept is shown
public record FindingsView(Console console, int width, boolean details) {

    /// Everything, practice by practice, summed up at the end. What asks for something stands last, beside the
    /// sum, where a long list leaves the eye; the gravest is nearest.
    public List<Line> all(List<Finding> findings) {
        var lines = new ArrayList<Line>();
        var urgent = byPractice(findings).stream()
                .sorted(Comparator.comparingInt(FindingsView::urgency))
                .toList();
        for (var group : urgent) {
            lines.addAll(isQuiet(group) ? quiet(group) : each(group));
        }
        lines.add(Line.EMPTY);
        lines.add(summary(findings));
        return Indent.fitted(lines, width);
    }

    /// The summary, and what is broken or unknown.
    public List<Line> open(List<Finding> findings) {
        var lines = new ArrayList<>(summary(findings).wrapped(width));
        lines.addAll(broken(findings));
        return lines;
    }

    /// The same after something was done: what was unknown and was told before is only counted.
    public List<Line> since(List<Finding> told, List<Finding> findings) {
        var before = told.stream()
                .map(FindingsView::untold)
                .flatMap(Optional::stream)
                .toList();
        var fresh = findings.stream()
                .filter(finding -> untold(finding).filter(before::contains).isEmpty())
                .toList();
        var lines = new ArrayList<>(summary(findings).wrapped(width));
        lines.addAll(broken(fresh));
        return lines;
    }

    /// What cannot be told, and by which practice.
    private static Optional<Map.Entry<Practice, Verdict>> untold(Finding finding) {
        return finding.verdict() instanceof Verdict.Unknown unknown
                ? Optional.of(Map.entry(finding.practice(), unknown))
                : Optional.empty();
    }

    /// What is broken or unknown.
    public List<Line> broken(List<Finding> findings) {
        var lines =
                new ArrayList<>(each(findings.stream().filter(Finding::isBroken).toList()));
        lines.addAll(unknown(findings));
        return Indent.fitted(lines, width);
    }

    private static Collection<List<Finding>> byPractice(List<Finding> findings) {
        var groups = new LinkedHashMap<Practice, List<Finding>>();
        findings.forEach(finding -> groups.computeIfAbsent(finding.practice(), _ -> new ArrayList<>())
                .add(finding));
        return groups.values();
    }

    private static int urgency(List<Finding> group) {
        return group.stream().mapToInt(FindingsView::urgency).max().orElse(0);
    }

    private static int urgency(Finding finding) {
        return switch (finding.verdict()) {
            case Verdict.Kept _ -> 0;
            case Verdict.NotApplicable _ -> 1;
            case Verdict.Broken _ when !finding.isBroken() -> 1;
            case Verdict.Unknown _ -> 2;
            case Verdict.Broken _ ->
                switch (finding.practice().about().severity()) {
                    case LOW -> 3;
                    case MEDIUM -> 4;
                    case HIGH -> 5;
                };
        };
    }

    private boolean isQuiet(List<Finding> group) {
        return !details
                && group.size() > 1
                && group.stream().allMatch(finding -> finding.verdict() instanceof Verdict.Kept);
    }

    /// A practice that several subjects all keep takes one line.
    private List<Line> quiet(List<Finding> group) {
        var about = group.getFirst().practice().about();
        return head(Glyph.DONE, Role.GOOD, about, say("view.is-kept"))
                .plus(Role.MUTED, say("view.times", "count", group.size()))
                .wrapped(width);
    }

    private List<Line> each(List<Finding> findings) {
        return findings.stream().flatMap(finding -> finding(finding).stream()).toList();
    }

    /// What one missing look keeps from being told is said once.
    private List<Line> unknown(List<Finding> findings) {
        var groups = new LinkedHashMap<Verdict.Unknown, List<String>>();
        for (Finding finding : findings) {
            if (finding.verdict() instanceof Verdict.Unknown unknown) {
                groups.computeIfAbsent(unknown, _ -> new ArrayList<>())
                        .add(finding.practice().about().id());
            }
        }
        var lines = new ArrayList<Line>();
        groups.forEach((unknown, ids) -> {
            var head = Line.of(
                            Role.WARNING,
                            say("view.unknown-sign", "sign", console.glyphs().of(Glyph.UNKNOWN)))
                    .plus(": " + String.join(", ", ids.stream().distinct().toList()));
            lines.addAll(lines(head, missing(unknown)));
        });
        return lines;
    }

    private static String missing(Verdict.Unknown unknown) {
        return say("view.to-tell", "name", unknown.subject().name(), "missing", unknown.missing());
    }

    /// One line that counts.
    public static Line summary(List<Finding> findings) {
        return summary(Tally.of(findings));
    }

    /// The same, counted already.
    public static Line summary(Tally tally) {
        var broken = tally.broken();
        var line = Line.of(Role.HEADING, say("view.practices") + " ").plus(say("view.kept", "kept", tally.kept()));
        if (broken.all() > 0) {
            line = line.plus(
                    Role.BAD,
                    say(
                            "view.broken",
                            "all",
                            broken.all(),
                            "high",
                            broken.high(),
                            "medium",
                            broken.medium(),
                            "low",
                            broken.low()));
        }
        if (tally.unknown() > 0) {
            line = line.plus(Role.WARNING, say("view.unknown", "unknown", tally.unknown()));
        }
        if (tally.waived() > 0) {
            line = line.plus(say("view.waived", "waived", tally.waived()));
        }
        return line.plus(
                tally.notApplicable() > 0 ? say("view.not-applicable-count", "count", tally.notApplicable()) : ".");
    }

    private List<Line> finding(Finding finding) {
        var about = finding.practice().about();
        return switch (finding.verdict()) {
            case Verdict.Kept(var subject, var seen) ->
                lines(head(Glyph.DONE, Role.GOOD, about, say("view.is-kept")), subject.name() + ": " + seen);
            case Verdict.Broken(var subject, var path, var seen, var expected, var cure) ->
                lines(
                        finding.isBroken()
                                ? head(
                                        Glyph.FAILED,
                                        Role.BAD,
                                        about,
                                        say("view.broken-severity", "severity", Words.said(about.severity())))
                                : head(
                                        Glyph.DOT,
                                        Role.MUTED,
                                        about,
                                        say("view.waived-severity", "severity", Words.said(about.severity()))),
                        Stream.of(
                                        Optional.of(say(
                                                "view.seen-expected",
                                                "name",
                                                subject.name(),
                                                "path",
                                                path.isEmpty() ? "" : " " + path,
                                                "seen",
                                                seen,
                                                "expected",
                                                expected)),
                                        finding.reason().map(reason -> say("view.on-purpose", "reason", reason)),
                                        finding.waived().map(FindingsView::waived),
                                        Optional.of(say("view.cure", "cure", cure.words())))
                                .flatMap(Optional::stream)
                                .toArray(String[]::new));
            case Verdict.Unknown unknown ->
                lines(head(Glyph.UNKNOWN, Role.WARNING, about, say("view.is-unknown")), missing(unknown));
            case Verdict.NotApplicable(var why) ->
                lines(head(Glyph.DOT, Role.MUTED, about, say("view.not-applicable")), why);
        };
    }

    private static String waived(Finding.Waived by) {
        return say("view.waived-until", "until", by.until(), "owner", by.owner(), "reason", by.reason());
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
