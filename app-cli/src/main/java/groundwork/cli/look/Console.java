package groundwork.cli.look;

/// How this process talks to whoever started it.
///
/// @param mode  whether things may move on the screen
/// @param asks  whether a person may be asked anything
/// @param width columns there are for text
public record Console(Mode mode, boolean asks, Theme theme, Glyphs glyphs, int width) {

    /// Whether things may move on the screen.
    public enum Mode {
        /// A terminal that can be redrawn.
        RICH,
        /// Lines, one after the other: for pipes, logs, screen readers and terminals that cannot do more.
        PLAIN
    }

    /// Decides from what was wished and what is there.
    public static Console of(Wishes wishes, Surroundings around) {
        boolean dumb =
                around.variable("TERM").filter(term -> term.startsWith("dumb")).isPresent();
        boolean plain = wishes.plain() || around.variable("GROUNDWORK_PLAIN").isPresent() || dumb;
        var mode = around.terminal() && !plain ? Mode.RICH : Mode.PLAIN;
        boolean colour = switch (wishes.colour()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> mode == Mode.RICH && around.variable("NO_COLOR").isEmpty();
        };
        var theme = new Theme(colour, mode == Mode.RICH && Links.areKnown(around));
        return new Console(mode, !wishes.noInput(), theme, Glyphs.of(around.output()), around.columns());
    }

    public boolean isRich() {
        return mode == Mode.RICH;
    }

    public Breadth breadth() {
        return Breadth.of(width);
    }

    /// The line as text for this terminal.
    public String paint(Line line) {
        return theme.paint(line);
    }
}
