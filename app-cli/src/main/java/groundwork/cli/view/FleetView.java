package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Breadth;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.report.FleetReport;
import groundwork.report.Tally;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;

/// Many workspaces as lines: each with its counts, then each practice that somebody breaks or nobody can tell,
/// then all together.
///
/// @param width   columns there are
/// @param details whether every finding is shown below
public record FleetView(Console console, int width, boolean details) {

    private static final int NAME = 40;

    public List<Line> all(FleetReport fleet) {
        var lines = new ArrayList<Line>();
        lines.addAll(counted(say("view.workspaces"), workspaces(fleet)));
        lines.add(Line.EMPTY);
        lines.addAll(counted(say("view.practices-open"), practices(fleet)));
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

    /// The workspaces, those with most to do first.
    private List<FleetTable.Counted> workspaces(FleetReport fleet) {
        return fleet.mostToDo().stream()
                .map(one -> new FleetTable.Counted(name(one.getKey()), one.getValue()))
                .toList();
    }

    private String name(ResourceId workspace) {
        var group = workspace.group().map(ResourceId::name).orElse("");
        return console.isRich() && Breadth.of(width) != Breadth.FULL
                ? workspace.name()
                : say("view.name-in-group", "name", workspace.name(), "group", group);
    }

    private static List<FleetTable.Counted> practices(FleetReport fleet) {
        return fleet.openPractices().stream()
                .map(one -> new FleetTable.Counted(
                        one.getKey().about().id() + " " + one.getKey().about().title(), one.getValue()))
                .toList();
    }

    /// A table where somebody looks at it, a sentence for each where lines are read or searched.
    private List<Line> counted(String heading, List<FleetTable.Counted> counted) {
        if (console.isRich()) {
            return new FleetTable(console, width).of(heading, counted);
        }
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, heading));
        counted.forEach(one -> lines.add(sentence(one.tally(), one.name())));
        return lines;
    }

    private Line sentence(Tally tally, String words) {
        var broken = tally.broken();
        var padded = words.length() < NAME ? words + " ".repeat(NAME - words.length()) : words;
        var line = FleetTable.sign(console, tally).plus(" " + padded + "  " + say("view.kept", "kept", tally.kept()));
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
