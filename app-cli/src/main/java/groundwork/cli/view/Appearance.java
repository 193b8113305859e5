package groundwork.cli.view;

import groundwork.cli.look.Glyph;
import groundwork.cli.look.Role;
import groundwork.preview.Sign;
import groundwork.run.State;

/// How the states of a run and the signs of a plan look: the same wherever they are drawn.
public final class Appearance {

    private Appearance() {}

    public static Glyph glyph(State state) {
        return switch (state) {
            case PENDING -> Glyph.PENDING;
            case RUNNING -> Glyph.ARROW;
            case DONE -> Glyph.DONE;
            case FAILED -> Glyph.FAILED;
            case SKIPPED -> Glyph.SKIPPED;
            case STOPPED -> Glyph.STOPPED;
        };
    }

    public static Role role(State state) {
        return switch (state) {
            case PENDING -> Role.MUTED;
            case RUNNING -> Role.ACCENT;
            case DONE -> Role.GOOD;
            case FAILED -> Role.BAD;
            case SKIPPED, STOPPED -> Role.WARNING;
        };
    }

    public static Role role(Sign sign) {
        return switch (sign) {
            case CREATE -> Role.GOOD;
            case UPDATE -> Role.WARNING;
            case REPLACE -> Role.BAD;
            case NOTHING -> Role.MUTED;
        };
    }
}
