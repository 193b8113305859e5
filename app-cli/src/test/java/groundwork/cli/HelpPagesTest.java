package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Console;
import groundwork.cli.look.Wishes;
import groundwork.terms.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Help that was written down is what the tree of commands says.
class HelpPagesTest {

    @TempDir
    Path folder;

    @AfterEach
    void speakEnglishAgain() {
        Language.speak(Language.ENGLISH);
    }

    @Test
    void everyPageReadsAsTheTreeSaysIt() {
        var pages = new HelpPages(folder);
        pages.write();
        int found = 0;
        for (var language : Language.values()) {
            for (var width : List.of(80, 100, 140)) {
                for (var terminal : List.of(true, false)) {
                    found += same(pages, language, width, terminal);
                }
            }
        }
        assertThat(found).isGreaterThan(200);
    }

    private static int same(HelpPages pages, Language language, int width, boolean terminal) {
        var around = HelpPages.around(language, width, terminal);
        var console = Console.of(Wishes.NONE, around);
        var commands = HelpPages.commands(around).toList();
        for (var command : commands) {
            var line = Stream.concat(command.stream(), Stream.of("--help")).toList();
            assertThat(pages.find(line, language, console))
                    .as(line.toString())
                    .contains(HelpPages.said(around, command))
                    .hasValueSatisfying(page ->
                            assertThat(page.contains("\u001b[")).as(line + page).isEqualTo(terminal));
        }
        return commands.size();
    }

    @Test
    void whatWasNotWrittenDownIsLeftToTheTree() {
        var pages = new HelpPages(folder);
        var console = Console.of(Wishes.NONE, HelpPages.around(Language.ENGLISH, 80, false));
        assertThat(pages.find(List.of("--help"), Language.ENGLISH, console)).isEmpty();
        assertThat(HelpPages.prepared()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--help, true",
        "-h, true",
        "doctor --help, true",
        "practice serve -h, true",
        "setup, false",
        "--plain --help, false",
        "doctor --plain --help, false",
        "--help doctor, false",
        "'', false"
    })
    void onlyALineThatAsksForNothingElseIsAnsweredFromAPage(String line, boolean asked) {
        var words = line.isEmpty() ? List.<String>of() : List.of(line.split(" "));
        assertThat(HelpPages.areAskedBy(words)).isEqualTo(asked);
    }
}
