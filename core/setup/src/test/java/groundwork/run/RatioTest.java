package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.Cloud;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Planner;
import groundwork.preview.WorldReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How close a run comes to its critical path, and a look at the world to one request. The best of a few attempts
/// counts: other work on the machine can only make it look worse.
class RatioTest {

    private static final int ATTEMPTS = 4;

    /// One second of Azure is so many milliseconds here at first, and more with each attempt: the closer to
    /// Azure's own pace, the less a busy machine counts.
    private static final int SCALE = 8;

    private int scale = SCALE;

    @TempDir
    Path home;

    private final Blueprint blueprint = BlueprintMaker.from(ChoicesFixture.withGroups());

    @Test
    void aRunTakesItsCriticalPathAndNotTheSum() {
        assertThat(best("run, wall time to critical path, 16 workers", 1.10, () -> ofRun(16)))
                .isLessThanOrEqualTo(1.10);
    }

    @Test
    void aLookAtTheWorldTakesOneRequestAndNotTheirSum() {
        assertThat(best("look at the world at 80 ms a request, wall time to one request", 1.30, this::ofLook))
                .isLessThanOrEqualTo(1.30);
    }

    private static double best(String what, double limit, DoubleSupplier ratio) {
        double best = Double.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && best > limit; attempt++) {
            best = Math.min(best, ratio.getAsDouble());
        }
        System.out.printf(Locale.ROOT, "ratio: %s: %.3f (limit %.2f)%n", what, best, limit);
        return best;
    }

    private double ofRun(int workers) {
        int pace = scale;
        scale *= 2;
        Cloud cloud = new SlowCloud(
                new MemoryCloud(),
                Duration.ZERO,
                id -> Times.COMMON.of(id.type()).multipliedBy(pace).dividedBy(1000));
        var plan = Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
        var critical = Forecast.of(plan, Times.COMMON, workers)
                .total()
                .multipliedBy(pace)
                .dividedBy(1000);
        var manner = new Runner.Manner(workers, Patience.real(Clock.systemUTC()), List.of(), Times.COMMON);
        try (var journal = Journal.open(home, Journal.newRunId(Clock.systemUTC().instant()))) {
            long begun = System.nanoTime();
            new Runner(cloud, journal, manner).run(plan, "r", event -> {}, new StopToken());
            return (double) (System.nanoTime() - begun) / critical.toNanos();
        }
    }

    private double ofLook() {
        var request = Duration.ofMillis(80);
        var cloud = new SlowCloud(new MemoryCloud(), request, id -> Duration.ZERO);
        long begun = System.nanoTime();
        Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
        return (double) (System.nanoTime() - begun) / request.toNanos();
    }
}
