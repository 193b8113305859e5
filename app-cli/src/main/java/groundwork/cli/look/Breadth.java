package groundwork.cli.look;

/// How much room there is side by side, in three steps.
public enum Breadth {
    /// 100 columns and more.
    FULL,
    /// 60 columns and more.
    COMPACT,
    /// Less: what stood side by side stands below each other.
    STACKED;

    /// Progress bars are drawn from this many columns on.
    public static final int BARS_FROM = 70;

    public static Breadth of(int columns) {
        if (columns >= 100) {
            return FULL;
        }
        return columns >= 60 ? COMPACT : STACKED;
    }
}
