package groundwork.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.Press.Event;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Press.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes.LocalFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {

    private final VirtualScreen virtual = new VirtualScreen(40, 10);

    private static Picture picture(String... lines) {
        return Picture.of(List.of(lines).stream().map(Line::of).toList());
    }

    private static Press press(Screen screen) {
        Press press;
        do {
            press = screen.next();
        } while (press == Event.TICK);
        return press;
    }

    @Test
    void keptLinesStayAndThePictureMovesBelowThem() {
        try (var screen = new Screen(virtual.terminal(), new Theme(true))) {
            screen.show(picture("one", "two"));
            virtual.showsExactly("one\ntwo");
            screen.keep(List.of(Line.of(Role.GOOD, "done one")));
            screen.show(picture("two", "three"));
            virtual.showsExactly("done one\ntwo\nthree");
            screen.show(picture("three"));
            virtual.showsExactly("done one\nthree");
        }
        virtual.showsExactly("done one");
    }

    @Test
    void moreIsKeptThanTheScreenIsHigh() {
        try (var screen = new Screen(virtual.terminal(), Theme.BARE)) {
            for (int i = 0; i < 30; i++) {
                screen.show(picture("running " + i, "below"));
                screen.keep(List.of(Line.of("done " + i)));
            }
            screen.show(picture("end", "below"));
            virtual.until(text -> text.startsWith("done 22\n") && text.endsWith("done 29\nend\nbelow"), "the last");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [A      | UP
            OB      | DOWN
            [1;5C   | RIGHT
            [3~     | DELETE
            [Z      | BACK_TAB
            OP      | HELP
            [[A     | HELP
            [99~    | OTHER
            [?1;2c  | OTHER
            x       | OTHER
            """)
    void anEscapeSequenceIsReadToItsEnd(String sequence, Key key) {
        try (var screen = new Screen(virtual.terminal(), Theme.BARE)) {
            virtual.type("\u001b" + sequence + "b");
            assertThat(press(screen)).isEqualTo(key);
            assertThat(press(screen)).isEqualTo(new Text("b"));
        }
    }

    @Test
    void textPasteAndKeysAreToldApart() {
        try (var screen = new Screen(virtual.terminal(), Theme.BARE)) {
            virtual.type("ä", "🙂", "\u001b[200~10.0.0.1\r10.0.0.2\u001b[201~", "\r", "\u0003", "\u001b");
            var presses = new ArrayList<Press>();
            for (int i = 0; i < 6; i++) {
                presses.add(press(screen));
            }
            assertThat(presses)
                    .containsExactly(
                            new Text("ä"),
                            new Text("🙂"),
                            new Text("10.0.0.1\r10.0.0.2"),
                            Key.ENTER,
                            Key.STOP,
                            Key.ESCAPE);
        }
    }

    @Test
    void closingRestoresTheTerminal() {
        var terminal = virtual.terminal();
        var before = terminal.getAttributes().toString();
        var screen = new Screen(terminal, Theme.BARE);
        assertThat(terminal.getAttributes().getLocalFlag(LocalFlag.ISIG)).isFalse();
        screen.show(new Picture(List.of(Line.of("name: ")), Optional.of(new Picture.Cursor(0, 6))));
        screen.close();
        screen.close();
        virtual.showsExactly("");
        assertThat(terminal.getAttributes().toString()).isEqualTo(before);
    }

    @Test
    void aTerminalWithoutASizeIsTakenForEightyByTwentyFour() {
        var none = new VirtualScreen(80, 24);
        none.terminal().setSize(org.jline.terminal.Size.of(0, 0));
        try (var screen = new Screen(none.terminal(), Theme.BARE)) {
            assertThat(List.of(screen.columns(), screen.rows())).containsExactly(79, 23);
        }
    }

    @Test
    void afterAResizeThereIsOneCleanCopy() {
        try (var screen = new Screen(virtual.terminal(), Theme.BARE)) {
            screen.keep(List.of(Line.of("kept")));
            screen.show(picture("first line", "second line"));
            virtual.resize(30, 8);
            assertThat(screen.columns())
                    .as("the size we drew for counts until we have started over")
                    .isEqualTo(39);
            assertThat(press(screen)).isEqualTo(Event.RESIZED);
            assertThat(screen.columns()).isEqualTo(29);
            screen.show(picture("first line", "second line"));
            virtual.showsExactly("kept\nfirst line\nsecond line");
        }
    }

    @Test
    void aLinkShowsItsWordsAndLeavesNoCodesBehind() {
        var words = Line.link(groundwork.cli.look.Role.ACCENT, "rg-vision-dev", "https://portal.azure.com/#resource/x");
        assertThat(new Theme(false, true).linked(words.spans().getFirst(), "rg-vision-dev"))
                .isEqualTo("\u001b]8;;https://portal.azure.com/#resource/x\u001b\\rg-vision-dev\u001b]8;;\u001b\\");
        try (var screen = new Screen(virtual.terminal(), new Theme(false, true))) {
            screen.keep(List.of(Line.of("Watch it: ").plus(words)));
            virtual.shows("Watch it: rg-vision-dev");
        }
    }
}
