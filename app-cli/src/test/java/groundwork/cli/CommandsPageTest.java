package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Surroundings;
import groundwork.doors.Doors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandsPageTest {

    private static final Path PAGE = Path.of("../docs/reference/commands.md");

    /// With `-Ddocs=write` the page is rewritten instead.
    @Test
    void thePageSaysWhatTheCommandsSay() throws IOException {
        var around = new Surroundings(Map.of(), false, StandardCharsets.UTF_8);
        var desk = new Desk(InputStream.nullInputStream(), System.out, System.err, around, Doors::open);
        var page = CommandsPage.of(new Commands(desk).tree());
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("write it anew: mvn -q test -pl app-cli -am -Dtest=CommandsPageTest -Ddocs=write")
                .hasContent(page);
    }
}
