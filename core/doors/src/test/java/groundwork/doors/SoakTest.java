package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Advice;
import groundwork.cloud.CloudFailure;
import groundwork.journey.Journey;
import groundwork.journey.Journey.Applied;
import groundwork.preview.Sign;
import groundwork.run.RunEvent;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.State;
import groundwork.run.StopToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Runs against clouds in which, at random but by a seed, things go wrong: each ends with the world that was
/// asked for, or says honestly what failed and goes on when it is resumed, as does one that was stopped.
/// `-Ddoors.soak=200` for a longer night, `-Ddoors.soak.from=50` to begin it with that seed.
class SoakTest {

    private static final long RUNS = Long.getLong("doors.soak", 20);
    private static final long FROM = Long.getLong("doors.soak.from", 0);
    private static final int AT_ONCE = 6;
    private static final Duration LONGEST_TIDYING = Duration.ofSeconds(20);

    /// How often a run that did not come to its end is resumed.
    private static final int MOST_LIVES = 4;

    /// What never comes to an end, and what comes to one late; a person stops such a run, at the latest after
    /// this time.
    private static final String STUCK = "do: stuck";

    private static final String LATE = "do: long, time: 20s";
    private static final Duration LONGEST_WATCHING = Duration.ofSeconds(15);

    /// What goes wrong now and then and passes by itself, in Azure's words.
    private static final List<String> FAULTS = List.of(
            "do: error, status: 500, code: InternalServerError",
            "do: error, status: 503, code: ServerTimeout",
            "do: error, status: 429, code: RetryableErrorDueToAnotherOperation, when: 'PUT *'",
            "do: error, status: 409, code: AnotherOperationInProgress, when: 'PUT */Microsoft.Network/*'",
            "do: error, status: 409, code: AnotherOperationInProgress, when: 'PATCH *'",
            "do: error, status: 400, code: PrincipalNotFound, when: 'PUT */roleAssignments/*'",
            "do: error, status: 412, code: PreconditionFailed, when: 'PUT */Microsoft.Network/*'",
            "do: throttle, time: 1s",
            "do: expired-token, when: '* /subscriptions/*'",
            "do: cut-before",
            "do: cut-after",
            "do: slow, time: 60ms",
            "do: long, time: 900ms",
            STUCK + ", when: '*/Microsoft.Network/*'",
            LATE + ", when: 'PUT */Microsoft.Network/*'");

    @TempDir
    Path folder;

    /// Three kinds of trouble, each at a few requests in a hundred; in every other world Azure throttles too.
    private Path faults(long seed) throws IOException {
        var random = new Random(seed);
        var text = new StringBuilder("seed: " + seed + "\npropagation: " + random.nextInt(400) + "ms\nthrottling: "
                + random.nextBoolean() + "\nfaults:\n");
        for (int number = 0; number < 3; number++) {
            text.append("  - {")
                    .append(FAULTS.get(random.nextInt(FAULTS.size())))
                    .append(", chance: ")
                    .append((1 + random.nextInt(5)) / 100.0)
                    .append("}\n");
        }
        return Files.writeString(folder.resolve("faults-" + seed + ".yaml"), text);
    }

    /// Not counted are the threads that the first run leaves to the whole process, pools and pollers.
    @Test
    @Timeout(3600)
    void everyRunEndsWellOrSaysWhatFailed() throws Exception {
        soaked(FROM + RUNS);
        var before = threads();
        var ends = new ArrayList<End>();
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var runs = LongStream.range(FROM, FROM + RUNS)
                    .mapToObj(seed -> workers.submit(() -> soaked(seed)))
                    .toList();
            for (Future<End> run : runs) {
                ends.add(run.get());
            }
        }
        long correct = ends.stream().filter(End::correct).count();
        long stuck = ends.stream().filter(End::stuck).count();
        long resumed = ends.stream().filter(end -> end.lives() > 1).count();
        System.out.printf(
                "soak: %d runs, %d of them resumed; %d correct worlds, %d where Azure never ended, %d honest failures%n",
                RUNS, resumed, correct, stuck, RUNS - correct - stuck);
        assertThat(correct + stuck).as("worlds that are right in the end").isGreaterThanOrEqualTo(RUNS * 19 / 20);
        assertNoThreadIsLeft(before);
    }

    private static void assertNoThreadIsLeft(int before) throws InterruptedException {
        var until = Instant.now().plus(LONGEST_TIDYING);
        while (threads() > before + AT_ONCE && Instant.now().isBefore(until)) {
            System.gc();
            Thread.sleep(100);
        }
        assertThat(threads())
                .as("threads: %s", Thread.getAllStackTraces().keySet())
                .isLessThanOrEqualTo(before + AT_ONCE);
    }

    private static int threads() {
        return Thread.getAllStackTraces().size();
    }

    /// How a world ended.
    ///
    /// @param correct everything is there as wanted
    /// @param stuck   Azure never came to an end with something, and the run said so
    /// @param lives   how often it was begun or resumed
    private record End(boolean correct, boolean stuck, int lives) {}

    private End soaked(long seed) throws IOException {
        var server = PracticeServer.serve(Optional.empty(), 0, PracticeServer.Speed.INSTANT, Optional.of(faults(seed)));
        try (var door = server.door()) {
            var journey = new Journey(folder.resolve("home-" + seed));
            var life = honestly(seed, () -> begun(seed, journey, door));
            int lives = 1;
            while (lives < MOST_LIVES && life.filter(one -> !one.isDone()).isPresent()) {
                var id = life.get().applied().runId();
                life = honestly(seed, () -> resumed(seed, journey, door, id));
                lives++;
            }
            life.filter(Life::isDone).ifPresent(one -> correct(one.applied()));
            return new End(
                    life.filter(Life::isDone).isPresent(),
                    life.filter(Life::isStopped).isPresent(),
                    lives);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    /// One life of a run.
    ///
    /// @param failures what failed in it
    private record Life(Applied applied, List<RunEvent.Moved> failures, StopToken stop) {

        boolean isDone() {
            return applied.outcome() == Outcome.DONE;
        }

        boolean isStopped() {
            return !isDone() && stop.request() == StopToken.Request.NOW;
        }
    }

    private Life begun(long seed, Journey journey, Door door) {
        var choices = choices(door, seed);
        var plan = journey.preview(choices, door.cloud());
        return life(seed, (heard, stop) -> journey.apply(plan, door.cloud(), 8, heard, stop));
    }

    private Life resumed(long seed, Journey journey, Door door, String id) {
        return life(seed, (heard, stop) -> journey.resume(id, door.cloud(), 8, heard, stop));
    }

    /// Carries one out, or goes on with one.
    private interface Doing {
        Applied live(Consumer<RunEvent> heard, StopToken stop);
    }

    private Life life(long seed, Doing doing) {
        var failures = new ArrayList<RunEvent.Moved>();
        var stop = new StopToken();
        if (isWatched(seed)) {
            CompletableFuture.delayedExecutor(LONGEST_WATCHING.toSeconds(), TimeUnit.SECONDS)
                    .execute(stop::stopNow);
        }
        var life = new Life(doing.live(event -> heard(event, failures), stop), failures, stop);
        if (life.isStopped()) {
            assertThat(life.applied().outcome()).as("stopped").isIn(Outcome.STOPPED, Outcome.PARTLY);
        } else if (!life.isDone()) {
            assertThat(failures).as("what failed").isNotEmpty();
            assertThat(failures)
                    .as("each with Azure's code and words")
                    .allSatisfy(failure -> assertThat(failure.detail()).matches("\\w+: (?s:.+)"));
        }
        return life;
    }

    private boolean isWatched(long seed) {
        try {
            var faults = Files.readString(folder.resolve("faults-" + seed + ".yaml"));
            return faults.contains(STUCK) || faults.contains(LATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A look at the world that fails before anything is written says why, with advice.
    private static <T> Optional<T> honestly(long seed, Supplier<T> look) {
        try {
            return Optional.of(look.get());
        } catch (CloudFailure e) {
            System.out.printf("soak: seed %d: %s: %s%n", seed, e.code(), e.getMessage());
            assertThat(Advice.on(e)).as("advice on %s", e.code()).isPresent();
            return Optional.empty();
        }
    }

    private static void heard(RunEvent event, List<RunEvent.Moved> failures) {
        if (event instanceof RunEvent.Moved moved && moved.state() == State.FAILED) {
            failures.add(moved);
        }
    }

    private static Choices choices(Door door, long seed) {
        var example = Example.values()[(int) (seed % Example.values().length)];
        return Questionnaire.standard().choices(door.settled(AnswersFile.example(example)));
    }

    private static void correct(Applied applied) {
        assertThat(applied.after().changes())
                .filteredOn(change -> change.sign() != Sign.NOTHING)
                .as("left to do")
                .isEmpty();
    }
}
