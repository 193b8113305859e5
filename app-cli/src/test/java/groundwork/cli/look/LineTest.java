package groundwork.cli.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Glyphs UNICODE = new Glyphs(true);

    @Test
    void wrappingBreaksBetweenWordsAndKeepsRoles() {
        var line = Line.of("one two ").plus(Role.BAD, "three four").plus(" five");
        assertThat(line.wrapped(9))
                .containsExactly(
                        Line.of("one two"),
                        Line.of(Role.BAD, "three"),
                        Line.of(Role.BAD, "four").plus(" five"));
    }

    @Test
    void aWordLongerThanALineIsBrokenInside() {
        assertThat(Line.of("a abcdefghij b").wrapped(4))
                .extracting(Line::plain)
                .containsExactly("a", "abcd", "efgh", "ij b");
        assertThat(Line.of("ab").wrapped(0)).extracting(Line::plain).containsExactly("a", "b");
        assertThat(Line.EMPTY.wrapped(10)).containsExactly(Line.EMPTY);
        assertThat(Line.of("  indented text").wrapped(10))
                .extracting(Line::plain)
                .containsExactly("  indented", "text");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(Line.of("日本語").width()).isEqualTo(6);
        assertThat(Line.of("日本語").wrapped(5)).extracting(Line::plain).containsExactly("日本", "語");
        assertThat(Line.of("日本語").cut(4, UNICODE).plain()).isEqualTo("日…");
    }

    @Test
    void cuttingNeverTakesMoreColumnsThanThereAre() {
        var line = Line.of("abc").plus(Role.GOOD, "def");
        for (int width = 0; width < 8; width++) {
            assertThat(line.cut(width, UNICODE).width()).isLessThanOrEqualTo(width);
        }
        assertThat(line.cut(5, UNICODE))
                .isEqualTo(Line.of("abc").plus(Role.GOOD, "d").plus(Role.GOOD, "…"));
        assertThat(line.cut(6, UNICODE)).isEqualTo(line);
    }

    @Test
    void columnsFitAndTheFlexibleOneWraps() {
        var rows = List.of(
                List.of(Line.of("+"), Line.of("storage account"), Line.of("not there yet, and more words")),
                List.of(Line.of("~"), Line.of("vault"), Line.of("differs")));
        assertThat(Columns.fit(rows, 80, 2).stream().map(Line::plain))
                .containsExactly("+  storage account  not there yet, and more words", "~  vault            differs");
        assertThat(Columns.fit(rows, 35, 2).stream().map(Line::plain))
                .containsExactly(
                        "+  storage account  not there yet,",
                        "                    and more words",
                        "~  vault            differs");
    }
}
