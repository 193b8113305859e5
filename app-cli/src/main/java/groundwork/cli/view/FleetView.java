package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Console;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.report.FleetReport;
import groundwork.report.Tally;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Many workspaces as lines: each with its counts, then each practice that somebody breaks or nobody can tell,
/// then all together.
///
/// @param width   columns there are
/// @param details whether every finding is shown below
public record FleetView(Console console, int width, boolean details) {

    private static final int NAME = 40;

    public List<Line> all(FleetReport fleet) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, say("view.workspaces")));
        fleet.workspaces().entrySet().stream().map(this::workspace).forEach(lines::add);
        lines.add(Line.EMPTY);
        lines.add(Line.of(Role.HEADING, say("view.practices-open")));
        fleet.practices().forEach((practice, tally) -> {
            if (tally.broken().all() + tally.unknown() > 0) {
                lines.add(head(
                        tally, practice.about().id() + " " + practice.about().title()));
            }
        });
        if (!details && !fleet.open().isEmpty()) {
            lines.add(Line.of(Role.MUTED, say("view.details-show-each")));
        }
        if (details) {
            lines.add(Line.EMPTY);
            lines.addAll(new FindingsView(console, width, true).open(fleet.open()));
        }
        lines.add(Line.EMPTY);
        lines.add(
                Line.of(say("view.workspace-count", "count", fleet.workspaces().size()) + " ")
                        .plus(FindingsView.summary(fleet.all())));
        return Indent.fitted(lines, width);
    }

    private Line workspace(Map.Entry<ResourceId, Tally> one) {
        var group = one.getKey().group().map(ResourceId::name).orElse("");
        return head(
                one.getValue(), (say("view.name-in-group", "name", one.getKey().name(), "group", group)));
    }

    private Line head(Tally tally, String words) {
        var broken = tally.broken();
        var padded = words.length() < NAME ? words + " ".repeat(NAME - words.length()) : words;
        var line = broken.all() > 0
                ? Line.of(Role.BAD, console.glyphs().of(Glyph.FAILED))
                : tally.unknown() > 0
                        ? Line.of(Role.WARNING, console.glyphs().of(Glyph.UNKNOWN))
                        : Line.of(Role.GOOD, console.glyphs().of(Glyph.DONE));
        line = line.plus(" " + padded + "  " + say("view.kept", "kept", tally.kept()));
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
        if (tally.waived() > 0) {
            line = line.plus(say("view.waived", "waived", tally.waived()));
        }
        return tally.unknown() > 0 ? line.plus(Role.WARNING, say("view.unknown", "unknown", tally.unknown())) : line;
    }
}
