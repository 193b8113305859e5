package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Words;
import groundwork.cli.look.Breadth;
import groundwork.cli.look.Columns;
import groundwork.cli.look.Console;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.practices.Severity;
import groundwork.report.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/// Counts side by side under one heading; what is zero stands back. Where there is little room what is kept is
/// left out, and what nobody waived.
///
/// @param width columns there are
record FleetTable(Console console, int width) {

    /// @param name what was counted
    record Counted(String name, Tally tally) {}

    private enum Column {
        HIGH(Role.BAD, tally -> tally.broken().high()),
        MEDIUM(Role.BAD, tally -> tally.broken().medium()),
        LOW(Role.BAD, tally -> tally.broken().low()),
        WAIVED(Role.PLAIN, Tally::waived),
        UNKNOWN(Role.WARNING, Tally::unknown),
        KEPT(Role.GOOD, Tally::kept);

        private final Role role;
        private final ToLongFunction<Tally> count;

        Column(Role role, ToLongFunction<Tally> count) {
            this.role = role;
            this.count = count;
        }

        String words() {
            return switch (this) {
                case HIGH -> Words.said(Severity.HIGH);
                case MEDIUM -> Words.said(Severity.MEDIUM);
                case LOW -> Words.said(Severity.LOW);
                case WAIVED -> say("view.column-waived");
                case UNKNOWN -> say("view.column-unknown");
                case KEPT -> say("view.column-kept");
            };
        }

        Line cell(Tally tally) {
            long counted = count.applyAsLong(tally);
            return Line.of(counted == 0 ? Role.MUTED : role, String.valueOf(counted))
                    .toTheRight(Columns.width(words()));
        }
    }

    List<Line> of(String heading, List<Counted> counted) {
        var columns = Arrays.stream(Column.values())
                .filter(column -> isShown(column, counted))
                .toList();
        var rows = new ArrayList<List<Line>>();
        rows.add(row(
                Line.EMPTY,
                Line.of(Role.HEADING, heading),
                columns.stream()
                        .map(column -> Line.of(Role.MUTED, column.words()))
                        .toList()));
        counted.forEach(one -> rows.add(row(
                sign(console, one.tally()),
                Line.of(one.name()),
                columns.stream().map(column -> column.cell(one.tally())).toList())));
        return Columns.fit(rows, width, 1);
    }

    private boolean isShown(Column column, List<Counted> counted) {
        return switch (column) {
            case WAIVED -> counted.stream().anyMatch(one -> one.tally().waived() > 0);
            case KEPT -> Breadth.of(width) == Breadth.FULL;
            case HIGH, MEDIUM, LOW, UNKNOWN -> true;
        };
    }

    private static List<Line> row(Line sign, Line first, List<Line> others) {
        var row = new ArrayList<Line>();
        row.add(sign);
        row.add(first);
        row.addAll(others);
        return row;
    }

    /// How one is doing, in one character.
    static Line sign(Console console, Tally tally) {
        return tally.broken().all() > 0
                ? Line.of(Role.BAD, console.glyphs().of(Glyph.FAILED))
                : tally.unknown() > 0
                        ? Line.of(Role.WARNING, console.glyphs().of(Glyph.UNKNOWN))
                        : Line.of(Role.GOOD, console.glyphs().of(Glyph.DONE));
    }
}
