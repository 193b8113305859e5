package groundwork.cli.look;

/// What a person asked of the terminal by options.
///
/// @param plain   lines only: nothing moves, nothing is redrawn (`--plain`)
/// @param noInput never ask (`--no-input`)
public record Wishes(Colour colour, boolean plain, boolean noInput) {

    /// Nothing in particular.
    public static final Wishes NONE = new Wishes(Colour.AUTO, false, false);

    /// `--color`.
    public enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }
}
