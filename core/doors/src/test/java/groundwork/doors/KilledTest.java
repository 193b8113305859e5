package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.BlueprintMaker;
import groundwork.cloud.Cloud;
import groundwork.journey.Journey;
import groundwork.preview.PlanFile;
import groundwork.preview.Sign;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A real process that runs against a cloud in another one is killed at many moments, and resumed: the world is
/// that of a run nobody killed, and nothing was sent twice that took effect. `-Ddoors.kills=200` for a longer
/// night.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledTest {

    private static final int KILLS = Integer.getInteger("doors.kills", 30);

    @TempDir
    Path folder;

    private Process worlds;
    private BufferedReader said;

    @BeforeAll
    void serve() throws IOException {
        worlds = java(ServeWorlds.class).start();
        said = worlds.inputReader();
    }

    @AfterAll
    void end() throws IOException {
        said.close();
        worlds.destroyForcibly().onExit().join();
    }

    /// A small machine of our own kind.
    private static ProcessBuilder java(Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private synchronized Way world() throws IOException {
        worlds.getOutputStream().write('\n');
        worlds.getOutputStream().flush();
        return Way.read(said.readLine());
    }

    /// What is there in the end, and how often each write took effect.
    private record End(TreeSet<String> there, Map<String, Long> writes) {}

    private static End end(Way way, Cloud cloud) {
        var there = new TreeSet<String>();
        var group = BlueprintMaker.from(RunUntilKilled.choices())
                .resources()
                .getFirst()
                .id();
        cloud.list(group + "/resources", "2025-04-01").forEach(body -> there.add(id(body)));
        cloud.list(group + "/providers/Microsoft.Authorization/roleAssignments", "2022-04-01")
                .forEach(body -> there.add(id(body)));
        var writes = new TreeMap<String, Long>();
        for (var request : Wire.to(way.endpoint(), way.ca()).requests()) {
            var method = request.text("method").orElse("");
            boolean tookEffect = request.number("status").orElseThrow().intValue() < 300;
            if (tookEffect && List.of("PUT", "PATCH", "DELETE").contains(method)) {
                writes.merge(method + " " + request.text("path").orElse(""), 1L, Long::sum);
            }
        }
        return new End(there, writes);
    }

    private static String id(Json body) {
        return new ResourceId(body.text("id").orElse("")).value().toLowerCase(java.util.Locale.ROOT);
    }

    /// Runs and kills at the given event, or lets it end.
    ///
    /// @return how many events there were
    private int run(Path home, Way way, int killAt) throws IOException {
        var process = java(
                        RunUntilKilled.class,
                        home.toString(),
                        way.line(),
                        folder.resolve("plan.json").toString())
                .start();
        try (var dots = process.getInputStream()) {
            int seen = 0;
            while (seen < killAt && dots.read() >= 0) {
                seen++;
            }
            return seen;
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    @Test
    @Timeout(600)
    void whereverAProcessIsKilledItsRunIsResumedToTheSameEnd() throws Exception {
        var undisturbed = world();
        var empty = new Journey(folder).preview(RunUntilKilled.choices(), undisturbed.cloud());
        Files.writeString(folder.resolve("plan.json"), PlanFile.write(empty));
        int events = run(Files.createDirectory(folder.resolve("whole")), undisturbed, Integer.MAX_VALUE);
        var whole = end(undisturbed, undisturbed.cloud());
        assertThat(events).isGreaterThan(80);
        assertThat(whole.there()).hasSizeGreaterThan(20);

        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var samples = IntStream.range(0, KILLS)
                    .mapToObj(number -> threads.submit(killed(1 + number * (events - 2) / KILLS, whole)))
                    .toList();
            int resumed = 0;
            for (Future<Integer> sample : samples) {
                resumed += sample.get();
            }
            assertThat(resumed)
                    .as("of %d, so many were not over when killed", KILLS)
                    .isGreaterThan(KILLS * 8 / 10);
        }
        System.out.printf("killed and resumed %d times in %d s%n", KILLS, (System.nanoTime() - begun) / 1_000_000_000);
    }

    /// Kills a run at an event, resumes it and compares how it ends.
    ///
    /// @return 1, or 0 where the run was over before: how often a run waits and says so differs from time to time
    private Callable<Integer> killed(int at, End whole) {
        return () -> {
            var way = world();
            var home = Files.createDirectory(
                    folder.resolve("killed-" + at + "-" + way.endpoint().getPort()));
            assertThat(run(home, way, at)).isEqualTo(at);
            var journey = new Journey(home);
            var cloud = way.cloud();
            var run = journey.unfinished();
            if (run.isPresent()) {
                var applied = journey.resume(run.get().id(), cloud, 4, event -> {}, new StopToken());
                assertThat(applied.outcome()).as("killed at event %d", at).isEqualTo(Outcome.DONE);
                assertThat(applied.after().changes())
                        .filteredOn(change -> change.sign() != Sign.NOTHING)
                        .as("left to do, killed at event %d", at)
                        .isEmpty();
            }
            var end = end(way, cloud);
            assertThat(end.there()).as("what is there, killed at event %d", at).isEqualTo(whole.there());
            assertThat(end.writes()).as("writes, killed at event %d", at).isEqualTo(whole.writes());
            return run.isPresent() ? 1 : 0;
        };
    }
}
