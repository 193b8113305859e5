package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Planner;
import groundwork.preview.WorldReader;
import groundwork.terms.Json;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process that is told to terminate (SIGTERM) finishes what runs, begins nothing more, and says so in its
/// journal.
@Timeout(60)
class TerminationTest {

    @TempDir
    Path home;

    /// The process: a run in which every write takes a while.
    public static void main(String[] arguments) {
        var home = Path.of(arguments[0]);
        var cloud = new SlowCloud(new MemoryCloud(), Duration.ZERO, id -> Duration.ofMillis(400));
        var blueprint = BlueprintMaker.from(ChoicesFixture.standard());
        var plan = Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
        var stop = new StopToken();
        try (var _ = Termination.of(stop);
                var journal = Journal.open(home, "r")) {
            new Runner(cloud, journal, Clock.systemUTC(), 4)
                    .run(
                            plan,
                            "r",
                            event -> {
                                if (event instanceof RunEvent.Moved) {
                                    System.out.println("moved");
                                }
                            },
                            stop);
        }
    }

    @Test
    void aProcessThatIsToldToEndFinishesWhatRuns() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TerminationTest.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("moved");
            process.toHandle().destroy();
            while (out.readLine() != null) {
                // It goes on until what runs is done.
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);

        var summary = Runs.list(home).getFirst();
        assertThat(summary.outcome()).contains("partly");
        assertThat(summary.made()).isGreaterThan(0).isLessThan(summary.steps());
        var lines = Journal.lines(home.resolve("runs").resolve("r"));
        assertThat(steps(lines, "sends")).isEqualTo(steps(lines, "wrote"));
        assertThat(lines.stream()
                        .filter(line -> line.text("detail.text")
                                .filter("not begun"::equals)
                                .isPresent()))
                .hasSizeGreaterThan(20);
    }

    private static HashSet<String> steps(List<Json> lines, String event) {
        var steps = new HashSet<String>();
        for (var line : lines) {
            if (line.text("event").filter(event::equals).isPresent()) {
                line.text("step").ifPresent(steps::add);
            }
        }
        return steps;
    }
}
