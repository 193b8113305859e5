package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Line;
import groundwork.cli.look.Surroundings;
import groundwork.cli.look.Wishes;
import groundwork.doors.Doors;
import groundwork.terms.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is longer than a screen goes through the pager; what came of a run does not.
class PrinterTest {

    private static final List<Line> LONG = Collections.nCopies(60, Line.of("a line"));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Path page() {
        return folder.resolve("page");
    }

    private Printer printer() {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var environment = Map.of("PAGER", "cat > '" + page() + "'", "TERM", "xterm-256color");
        var around = new Surroundings(environment, true, StandardCharsets.UTF_8);
        var desk = new Desk(InputStream.nullInputStream(), stream, stream, around, Doors::open);
        return new Printer(desk, Wishes.NONE, false, Optional.empty());
    }

    @Test
    void whatIsLongerThanAScreenGoesThroughThePager() throws IOException {
        try (var printer = printer()) {
            printer.data(LONG);
        }
        assertThat(Files.readString(page())).contains("a line");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatCameOfARunFollowsTheProgressAtOnce() {
        try (var printer = printer()) {
            new FormatOption().printOutcome(printer, Json::object, () -> LONG);
        }
        assertThat(page()).doesNotExist();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(LONG.size());
    }
}
