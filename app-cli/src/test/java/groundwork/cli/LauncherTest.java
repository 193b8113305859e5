package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher, with a program built by nobody and a Java that only says how it was started.
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    @TempDir
    Path root;

    @BeforeEach
    void somethingIsBuilt() throws IOException {
        Files.copy(Path.of("../groundwork"), root.resolve("groundwork"), StandardCopyOption.COPY_ATTRIBUTES);
        var start = Files.createDirectories(root.resolve("app-cli/target/start"));
        Files.createFile(root.resolve("app-cli/target/app-cli-1.jar"));
        Files.createFile(root.resolve("app-cli/target/groundwork.built"));
        Files.createFile(start.resolve("app-cli-1.jar"));
        Files.createFile(start.resolve("ready"));
        var java = Files.createDirectories(root.resolve("jdk/bin")).resolve("java");
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.writeString(java, """
                #!/bin/sh
                case $* in *Rehearsal*) grep SigIgn /proc/$$/status >"$SAID.rehearsal"; exit 1 ;; esac
                said=
                for fd in 0 1 2; do said="$said$(readlink /proc/$$/fd/$fd) "; done
                echo "$said" >"$SAID"
                exit 3
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    }

    private String started(String how) throws IOException, InterruptedException {
        var said = root.resolve("said");
        var process = new ProcessBuilder("bash", "-c", how);
        process.directory(root.toFile());
        process.environment().put("JAVA25_HOME", root.resolve("jdk").toString());
        process.environment().put("SAID", said.toString());
        var running = process.start();
        assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).isEqualTo(3);
        return Files.readString(said);
    }

    @Test
    void inputAndOutputsReachTheProgramAsTheyAre() throws Exception {
        assertThat(started("./groundwork <jdk/release >one 2>two"))
                .isEqualTo("%1$s/jdk/release %1$s/one %1$s/two \n".formatted(root.toRealPath()));
    }

    @Test
    void whatIsClosedIsNobodyAndNeverAFileThatJavaOpens() throws Exception {
        assertThat(started("./groundwork <&- >&- 2>&-")).isEqualTo("/dev/null /dev/null /dev/null \n");
    }

    @Test
    void aTerminalThatIsClosedDoesNotEndWhatPreparesTheNextStart() throws Exception {
        Files.delete(root.resolve("app-cli/target/start/ready"));
        Files.delete(root.resolve("app-cli/target/start/app-cli-1.jar"));
        Files.delete(root.resolve("app-cli/target/start"));
        started("./groundwork");
        var rehearsal = root.resolve("said.rehearsal");
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!(Files.exists(rehearsal) && Files.size(rehearsal) > 0) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        // The first signal is the hang-up.
        assertThat(Files.readString(rehearsal).strip()).matches("SigIgn:\\s*[0-9a-f]+[13579bdf]");
    }
}
