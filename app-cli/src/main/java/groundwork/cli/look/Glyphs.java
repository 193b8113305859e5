package groundwork.cli.look;

import java.nio.charset.Charset;

/// Which of the two signs of a [Glyph] the terminal gets.
///
/// @param unicode whether the terminal can show more than ASCII
public record Glyphs(boolean unicode) {

    private static final String FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private static final String ASCII_FRAMES = "|/-\\";

    /// What this encoding can carry. Ask for the encoding of the terminal's output: a terminal's general encoding
    /// says UTF-8 even under `LANG=C`.
    public static Glyphs of(Charset output) {
        return new Glyphs(output.canEncode() && output.newEncoder().canEncode("✓┃⠋"));
    }

    public String of(Glyph glyph) {
        return unicode ? glyph.sign() : glyph.ascii();
    }

    /// A frame of the sign that says something moves; `tick` counts up.
    public String spinner(long tick) {
        var frames = unicode ? FRAMES : ASCII_FRAMES;
        return String.valueOf(frames.charAt((int) Math.floorMod(tick, (long) frames.length())));
    }
}
