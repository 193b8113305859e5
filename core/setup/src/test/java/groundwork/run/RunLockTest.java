package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes and one run.
class RunLockTest {

    @TempDir
    Path home;

    /// What another process says.
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) {
            System.out.print(RunLock.isTaken(Path.of(arguments[0])) ? "taken" : "free");
        }
    }

    private String elsewhere() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var folder = home.resolve("runs").resolve("r").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void anotherProcessSeesTheRunGoOnThoughItsJournalIsReadMeanwhile() throws IOException {
        try (var _ = Journal.open(home, "r", RunFixture.QUICK)) {
            assertThat(Run.of(home, "r").board()).isEqualTo(Scoreboard.EMPTY);
            Runs.list(home);
            assertThat(Run.of(home, "r").goesOn()).isTrue();
            assertThat(Run.goesOn(home, "r")).isTrue();
            assertThat(elsewhere()).isEqualTo("taken");
        }
        assertThat(Run.of(home, "r").goesOn()).isFalse();
        assertThat(Run.goesOn(home, "r")).isFalse();
        assertThat(Run.goesOn(home, "never-begun")).isFalse();
        assertThat(elsewhere()).isEqualTo("free");
    }
}
