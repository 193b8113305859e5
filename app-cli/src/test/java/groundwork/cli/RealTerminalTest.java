package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import groundwork.choices.AnswersFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sample of what the virtual screen tests in full: the program on a real terminal.
class RealTerminalTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void needsTmux() {
        assumeTrue(Tmux.isThere(), "tmux is not installed here, so nothing was tried on a real terminal");
    }

    private static long count(String text, String part) {
        return text.lines().filter(line -> line.contains(part)).count();
    }

    @Test
    void aResizeLeavesOneCleanCopyAndCtrlCGivesTheTerminalBack() {
        try (var tmux = Tmux.starting(folder, 100, 30, "LC_ALL=C.UTF-8", "setup")) {
            tmux.shows("Where shall it be built?");
            tmux.type("Enter");
            tmux.shows("Which subscription?");
            for (int[] size : new int[][] {{60, 20}, {30, 6}, {80, 24}}) {
                tmux.resize(size[0], size[1]);
                tmux.until(text -> count(text, "◆") == 1, "one question at " + size[0] + " columns");
            }
            tmux.until(text -> count(text, "◆ Which subscription?") == 1 && count(text, "┏") == 1, "one clean copy");
            tmux.type("C-c");
            var end = tmux.shows("EXIT=130");
            assertThat(end).contains("Cancelled. Nothing was created.");
            tmux.until(text -> text.lines().anyMatch("echo"::equals), "a terminal that echoes again");
        }
    }

    @Test
    void withoutColoursAndSignsThereAreNone() {
        try (var tmux = Tmux.starting(folder, 80, 24, "NO_COLOR=1 LC_ALL=C LANG=C", "setup")) {
            var screen = tmux.shows("Where shall it be built?");
            assertThat(screen.chars().allMatch(character -> character < 128))
                    .as(screen)
                    .isTrue();
            assertThat(tmux.colours()).doesNotContain("\u001b[3", "\u001b[9");
            tmux.type("C-c");
            tmux.shows("EXIT=130");
        }
    }

    @Test
    void aDumbTerminalIsAskedLineByLineAndTheEndOfInputKeepsADraft() {
        try (var tmux = Tmux.starting(folder, 80, 24, "TERM=dumb", "setup")) {
            tmux.shows("1. Where shall it be built?");
            tmux.type("practice", "Enter");
            tmux.shows("2. Which subscription?");
            tmux.type("C-d");
            tmux.shows("EXIT=130");
            assertThat(AnswersFile.read(folder.resolve("home/draft.yaml")).one("cloud"))
                    .contains("practice");
        }
    }

    @Test
    void aProcessThatIsToldToEndKeepsItsAnswersAndTheyAreOfferedAgain() {
        try (var tmux = Tmux.starting(folder, 80, 24, "LC_ALL=C.UTF-8", "setup --set workload=vision")) {
            tmux.shows("Where shall it be built?");
            tmux.type("Enter");
            tmux.shows("Which subscription?");
            tmux.terminate();
            tmux.shows("EXIT=143");
        }
        try (var tmux = Tmux.starting(folder, 80, 24, "LC_ALL=C.UTF-8", "setup")) {
            tmux.shows("You left a set-up half-way.");
            tmux.type("g");
            tmux.shows("Which subscription?");
            tmux.type("C-c");
            tmux.shows("EXIT=130");
            assertThat(AnswersFile.read(folder.resolve("home/draft.yaml")).one("workload"))
                    .contains("vision");
        }
    }
}
