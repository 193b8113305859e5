package groundwork.practices.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Catalogue;
import groundwork.practices.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// What judging costs, as ratios. Asked for with `-Dbenchmark=true`; a machine at work on something else may say
/// otherwise.
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class FleetBenchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int ROUNDS = 60;
    private static final int EACH = 50;

    /// The quickest of many rounds counts: whatever else the machine does makes the others slower.
    @Test
    void oneWorkspaceInMemory() {
        var subject = Subject.of(BlueprintMaker.from(ChoicesFixture.standard()));
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            for (int i = 0; i < EACH; i++) {
                Catalogue.judge(subject);
            }
            best = Math.min(best, (System.nanoTime() - begin) / 1e6 / EACH);
        }
        System.out.printf("one workspace: %.2f of the 2 ms it should take%n", best / 2);
        assertThat(best).as("ms to judge one workspace").isLessThan(2);
    }

    /// In a process of its own with 256 MB: it would not end if memory grew with the fleet.
    @Test
    void aFleetTenTimesAsLargeCostsTenTimesAsMuchInTheSameMemory() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-Xmx256m", "-cp", System.getProperty("java.class.path"), FleetBenchmark.class.getName())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        System.out.print(said);
        assertThat(process.exitValue()).as(said).isZero();
    }

    /// Judges few, then many, and fails where many cost more than a linear share and a half.
    public static void main(String... arguments) {
        judged(FEW);
        var few = judged(FEW);
        var many = judged(MANY);
        double ratio = (double) many.toNanos() / few.toNanos();
        System.out.printf(
                "%d workspaces of %d resources: %.1f times as long as %d, in 256 MB%n",
                MANY, new StubTenant(1).around(), ratio, FEW);
        if (ratio > 1.5 * MANY / FEW) {
            System.exit(1);
        }
    }

    private static Duration judged(int workspaces) {
        var fleet = new Fleet(new Reach.Everything(), new StubTenant(workspaces));
        var broken = new AtomicLong();
        var seen = new AtomicLong();
        var begin = System.nanoTime();
        fleet.judge(
                fleet.count(),
                _ -> false,
                judged -> {
                    seen.incrementAndGet();
                    broken.addAndGet(judged.findings().size());
                },
                () -> false);
        if (seen.get() != workspaces) {
            throw new IllegalStateException(seen + " of " + workspaces + " were judged");
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
