package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.doctor.Check;
import groundwork.cli.doctor.Check.Health;
import groundwork.cli.look.Console;
import groundwork.cli.look.Glyph;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import java.util.ArrayList;
import java.util.List;

/// What the doctor found: a line for each thing, below it what to do about it.
///
/// @param width columns there are
public record DoctorView(Console console, int width) {

    private static final int NAME = 16;

    public List<Line> of(List<Check> checks) {
        var lines = new ArrayList<Line>();
        for (Check check : checks) {
            var head = Line.of(role(check.health()), console.glyphs().of(glyph(check.health())) + " " + check.what());
            var seen = Line.of(check.seen()).wrapped(Math.max(20, width - NAME));
            lines.add(head.padded(NAME).plus(seen.getFirst()));
            seen.stream().skip(1).forEach(more -> lines.add(more.indented(NAME)));
            if (!check.mend().isEmpty()) {
                lines.addAll(Indent.of(NAME, Line.of(Role.ACCENT, check.mend()), width));
            }
        }
        lines.add(Line.EMPTY);
        boolean well = checks.stream().noneMatch(check -> check.health() == Health.BAD);
        lines.add(well ? Line.of(Role.GOOD, say("view.doctor-fine")) : Line.of(Role.BAD, say("view.doctor-missing")));
        return lines;
    }

    private static Glyph glyph(Health health) {
        return switch (health) {
            case GOOD -> Glyph.DONE;
            case NOTE -> Glyph.WARNING;
            case BAD -> Glyph.FAILED;
            case UNKNOWN -> Glyph.UNKNOWN;
        };
    }

    private static Role role(Health health) {
        return switch (health) {
            case GOOD -> Role.GOOD;
            case NOTE, UNKNOWN -> Role.WARNING;
            case BAD -> Role.BAD;
        };
    }
}
