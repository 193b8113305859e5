package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.doors.PracticeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two real processes apply the same answers to the same group at once: both come to the end, or the one that was
/// refused says why and how to go on, and comes to it then.
class TwoProcessesTest {

    private static final int PARTLY = 4;

    @TempDir
    Path folder;

    /// Each with a home of its own, the second through the address of the cloud, as from another machine.
    @Test
    void operatorsOfTwoHomesBuildTheSameWorldAndNothingIsThereTwice() throws IOException, InterruptedException {
        var home = folder.resolve("home");
        var file = folder.resolve("answers.yaml").toString();
        var cli = new Cli(home);
        assertThat(cli.run("init", "--file", file).code()).isZero();
        try (var server = PracticeServer.attachOrStart(home, PracticeServer.Speed.INSTANT)) {
            var entrance = server.entrance();
            var elsewhere = List.of(
                    "--cloud",
                    entrance.endpoint().toString(),
                    "--ca",
                    entrance.ca().toString());
            var one = StopTest.process(home, "apply", "--file", file, "--yes");
            var two = StopTest.process(
                    folder.resolve("another"),
                    Stream.concat(Stream.of("apply", "--file", file, "--yes"), elsewhere.stream())
                            .toArray(String[]::new));
            two.environment().put("AZURE_CLIENT_ID", entrance.clientId());
            two.environment().put("AZURE_CLIENT_SECRET", entrance.secret());
            two.environment().put("AZURE_TENANT_ID", entrance.tenant());
            var processes = List.of(begun(one, "one"), begun(two, "two"));
            for (var process : processes) {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(List.of("one", "two")).allSatisfy(name -> {
                var said = Files.readString(folder.resolve(name));
                assertThat(said).containsAnyOf("Looked again: nothing is left to do", "groundwork resume");
            });
            var preview = cli.run("preview", "--file", file, "--detailed-exitcode");
            assertThat(preview.code()).as(preview.out() + preview.err()).isZero();
        }
    }

    private Process begun(ProcessBuilder process, String name) throws IOException {
        return process.redirectErrorStream(true)
                .redirectOutput(folder.resolve(name).toFile())
                .start();
    }

    @Test
    void bothBuildTheSameWorldOrOneSaysHowToGoOn() throws IOException, InterruptedException {
        var home = folder.resolve("home");
        var file = folder.resolve("answers.yaml").toString();
        var cli = new Cli(home);
        assertThat(cli.run("init", "--file", file).code()).isZero();
        try (var _ = PracticeServer.attachOrStart(home, PracticeServer.Speed.INSTANT)) {
            var processes = new ArrayList<Process>();
            for (var name : List.of("one", "two")) {
                processes.add(StopTest.process(home, "apply", "--file", file, "--yes")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(name).toFile())
                        .start());
            }
            for (var process : processes) {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
            for (int number = 0; number < processes.size(); number++) {
                var said = Files.readString(folder.resolve(List.of("one", "two").get(number)));
                int code = processes.get(number).exitValue();
                assertThat(code).as(said).isIn(0, PARTLY);
                assertThat(said).doesNotContain("\tat ");
                if (code == PARTLY) {
                    assertThat(said).contains("groundwork resume");
                    assertThat(cli.run("resume", "--yes").code()).as(said).isZero();
                }
            }
            var preview = cli.run("preview", "--file", file, "--detailed-exitcode");
            assertThat(preview.code()).as(preview.out() + preview.err()).isZero();
            assertThat(cli.run("runs").out()).doesNotContain("\tat ");
        }
    }
}
