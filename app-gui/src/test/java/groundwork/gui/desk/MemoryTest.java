package groundwork.gui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @TempDir
    Path home;

    @Test
    void whatIsRememberedIsReadBack() {
        var memory = Memory.EMPTY
                .opened(home.resolve("a.yaml"))
                .opened(home.resolve("b.yaml"))
                .opened(home.resolve("a.yaml"))
                .themed("dark")
                .sized(150)
                .placed(new Memory.Window(10, 20, 900, 700));
        memory.write(home);
        assertThat(Memory.read(home)).isEqualTo(memory);
        assertThat(memory.recent()).containsExactly(home.resolve("a.yaml"), home.resolve("b.yaml"));
    }

    @Test
    void aFileThatIsNotUnderstoodIsAnEmptyOne() throws IOException {
        assertThat(Memory.read(home)).isEqualTo(Memory.EMPTY);
        Files.writeString(home.resolve("desktop.json"), "{ not json");
        assertThat(Memory.read(home)).isEqualTo(Memory.EMPTY);
    }
}
