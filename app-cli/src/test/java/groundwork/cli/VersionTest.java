package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void itIsTheVersionOfTheBuild() throws IOException {
        var pom = Files.readString(Path.of("..", "pom.xml"));
        assertThat(pom).contains("<version>" + Version.number() + "</version>");
    }
}
