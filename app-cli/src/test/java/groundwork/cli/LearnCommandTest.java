package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.doors.PracticeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnCommandTest {

    @TempDir
    Path home;

    @Test
    void lessonsAreListedReadAndTriedOnThePracticeCloud() throws IOException {
        assertThat(new Cli(home).run("learn").out())
                .contains("open  spark-reaches-data", "groundwork learn first-workspace");
        assertThat(new Cli(home).run("learn", "spark-reaches-data").out())
                .contains("Serverless Spark runs in Microsoft's network", "groundwork learn spark-reaches-data --try");
        var file = home.resolve("learn/spark-reaches-data.yaml");
        try (var server = PracticeServer.inMemory()) {
            var begun = new Cli(home).on(server).run("learn", "spark-reaches-data", "--try");
            assertThat(begun.out()).startsWith("Change one answer").contains("Your file: " + file);
            var open = new Cli(home).on(server).run("learn", "spark-reaches-data", "--try");
            assertThat(open.code()).isEqualTo(3);
            assertThat(open.out()).contains("Not done yet:", "NET-13 is broken");
            Files.writeString(
                    file, Files.readString(file).replace("storageReach: closed", "storageReach: open-by-roles"));
            var done = new Cli(home).on(server).run("learn", "spark-reaches-data", "--try");
            assertThat(done.out()).contains("Done: ");
        }
        var listed = new Cli(home).run("learn", "--format", "json").out();
        Schemas.check(listed);
        assertThat(listed.replaceAll("\\s", ""))
                .contains("\"id\":\"spark-reaches-data\"")
                .contains("\"done\":true");
    }

    @Test
    void aLessonThatIsNotThereIsAnsweredWithTheNearest() {
        var said = new Cli(home).run("learn", "spark-reaches-date");
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).contains("Did you mean spark-reaches-data?");
    }
}
