package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Choices.Workload;
import groundwork.choices.Words;
import groundwork.cli.look.Columns;
import groundwork.cli.look.Console;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.report.TryoutSentences;
import groundwork.tryout.Cell;
import groundwork.tryout.Mend;
import groundwork.tryout.Outcome;
import groundwork.tryout.Participant;
import groundwork.tryout.TryoutMatrix;
import groundwork.tryout.live.Evidence;
import java.util.ArrayList;
import java.util.List;

/// Who can do which work: a table, then for each square that is not a yes what is missing and what would mend it;
/// then what was done for real.
///
/// @param width   columns there are
/// @param details whether every missing operation is listed
public record TryoutView(Console console, int width, boolean details) {

    public List<Line> of(Evidence evidence) {
        var matrix = evidence.matrix();
        var lines = new ArrayList<Line>(table(matrix));
        matrix.cells().forEach(cell -> lines.addAll(detail(cell)));
        if (!matrix.notes().isEmpty()) {
            lines.add(Line.EMPTY);
            matrix.notes().forEach(note -> lines.add(Line.of(Role.MUTED, note)));
        }
        lines.add(Line.EMPTY);
        lines.add(
                matrix.allWorks()
                        ? Line.of(Role.GOOD, say("view.tryout-fine"))
                        : Line.of(Role.WARNING, say("view.tryout-missing")));
        if (!evidence.tried().isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(new ProbesView(console, width).tried(evidence.tried()));
        }
        return Indent.fitted(lines, width);
    }

    private List<Line> table(TryoutMatrix matrix) {
        var rows = new ArrayList<List<Line>>();
        var heading = new ArrayList<>(List.of(Line.of(Role.HEADING, say("view.who"))));
        matrix.workloads().forEach(workload -> heading.add(Line.of(Role.HEADING, Words.said(workload))));
        rows.add(heading);
        for (Participant who : matrix.participants()) {
            var row = new ArrayList<>(List.of(Line.of(who.name())));
            for (Workload workload : matrix.workloads()) {
                row.add(square(matrix.at(who, workload)));
            }
            rows.add(row);
        }
        return Columns.fit(rows, width, 0);
    }

    private Line square(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Allowed _ -> sign(Glyph.DONE, Role.GOOD, outcome);
            case Outcome.Denied _ -> sign(Glyph.FAILED, Role.BAD, outcome);
            case Outcome.Unknown _ -> sign(Glyph.UNKNOWN, Role.WARNING, outcome);
            case Outcome.NotItsWork() -> sign(Glyph.DOT, Role.MUTED, outcome);
        };
    }

    private Line sign(Glyph glyph, Role role, Outcome outcome) {
        return Line.of(role, console.glyphs().of(glyph) + " " + TryoutSentences.word(outcome));
    }

    private List<Line> detail(Cell cell) {
        return switch (cell.outcome()) {
            case Outcome.Allowed _, Outcome.NotItsWork _ -> List.of();
            case Outcome.Denied denied -> {
                var lines = head(cell, Glyph.FAILED, Role.BAD, TryoutSentences.word(denied));
                lines.addAll(Indent.of(4, Line.of(TryoutSentences.first(denied.first())), width));
                denied.mends().forEach(mend -> lines.addAll(mend(mend)));
                yield lines;
            }
            case Outcome.Unknown(var missing) -> {
                var lines = head(cell, Glyph.UNKNOWN, Role.WARNING, say("view.cannot-be-told"));
                missing.forEach(what -> lines.addAll(Indent.of(4, Line.of(say("view.missing", "what", what)), width)));
                yield lines;
            }
        };
    }

    private List<Line> head(Cell cell, Glyph glyph, Role role, String word) {
        var what = TryoutSentences.title(cell) + ": ";
        return new ArrayList<>(List.of(
                Line.EMPTY,
                Line.of(role, console.glyphs().of(glyph) + " ").plus(what).plus(role, word)));
    }

    private List<Line> mend(Mend mend) {
        var mended = TryoutSentences.mend(mend) + (details ? ":" : " (--details).");
        var lines = new ArrayList<>(Indent.of(4, Line.of(mended), width));
        if (details) {
            TryoutSentences.details(mend).forEach(line -> lines.addAll(Indent.of(6, Line.of(Role.MUTED, line), width)));
        }
        return lines;
    }
}
