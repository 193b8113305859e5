package groundwork.cli.look;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Console.Mode;
import groundwork.cli.look.Wishes.Colour;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsoleTest {

    private static Console console(Wishes wishes, boolean terminal, Map<String, String> environment) {
        return Console.of(wishes, new Surroundings(environment, terminal, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,  xterm, '',  false, RICH
            false, xterm, '',  false, PLAIN
            true,  dumb,  '',  false, PLAIN
            true,  xterm, 1,   false, PLAIN
            true,  xterm, '',  true,  PLAIN
            """)
    void itIsRichOnlyOnATerminalThatCan(boolean terminal, String term, String plain, boolean wished, Mode mode) {
        var environment = Map.of("TERM", term, "GROUNDWORK_PLAIN", plain, "COLUMNS", "100");
        assertThat(console(new Wishes(Colour.AUTO, wished, false), terminal, environment)
                        .mode())
                .isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AUTO,   true,  '', true
            AUTO,   true,  1,  false
            AUTO,   false, '', false
            ALWAYS, false, 1,  true
            NEVER,  true,  '', false
            """)
    void colourIsSentOnlyWhereItIsWelcome(Colour colour, boolean terminal, String noColor, boolean sent) {
        var console = console(new Wishes(colour, false, false), terminal, Map.of("NO_COLOR", noColor, "COLUMNS", "80"));
        assertThat(console.theme().colour()).isEqualTo(sent);
        assertThat(console.paint(Line.of(Role.BAD, "no"))).isEqualTo(sent ? "\u001b[31mno\u001b[0m" : "no");
    }

    @Test
    void theWidthIsWhatColumnsSaysElseEighty() {
        assertThat(console(Wishes.NONE, false, Map.of("COLUMNS", "120")).width())
                .isEqualTo(120);
        assertThat(console(Wishes.NONE, false, Map.of("COLUMNS", "wide")).width())
                .isEqualTo(80);
        assertThat(Stream.of(100, 99, 60, 59).map(Breadth::of))
                .containsExactly(Breadth.FULL, Breadth.COMPACT, Breadth.COMPACT, Breadth.STACKED);
    }

    @ParameterizedTest
    @EnumSource(Glyph.class)
    void everyGlyphTakesOneColumnAndIsNoLightBoxDrawing(Glyph glyph) {
        assertThat(Columns.width(glyph.sign())).isOne();
        assertThat(glyph.ascii()).hasSize(1).matches("\\p{ASCII}");
        assertThat("│┌┐└┘─├┤┬┴┼").doesNotContain(glyph.sign());
    }

    @Test
    void glyphsFollowTheOutputEncoding() {
        assertThat(Glyphs.of(StandardCharsets.US_ASCII).of(Glyph.DONE)).isEqualTo("v");
        assertThat(Glyphs.of(StandardCharsets.ISO_8859_1).unicode()).isFalse();
        assertThat(Glyphs.of(StandardCharsets.UTF_8).of(Glyph.DONE)).isEqualTo("✓");
        var frames = IntStream.range(0, 20).mapToObj(new Glyphs(true)::spinner).toList();
        assertThat(frames).allMatch(frame -> Columns.width(frame) == 1).contains("⠋", "⠏");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            VTE_VERSION,     7600,      true
            VTE_VERSION,     4602,      false
            TERM_PROGRAM,    vscode,    true
            TERM,            xterm,     false
            FORCE_HYPERLINK, 1,         true
            """)
    void linksAreWrittenOnlyWhereTheTerminalKnowsThem(String name, String value, boolean known) {
        var around = new java.util.HashMap<>(Map.of("TERM", "xterm-256color", "COLUMNS", "80", "NO_COLOR", "1"));
        around.put(name, value);
        var theme = console(new Wishes(Colour.AUTO, false, false), true, around).theme();
        assertThat(theme.links()).isEqualTo(known);
        around.put("TMUX", "/tmp/tmux-1000/default,1,0");
        assertThat(console(Wishes.NONE, true, around).theme().links()).isEqualTo(name.equals("FORCE_HYPERLINK"));
    }
}
