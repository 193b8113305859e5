package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Advice;
import groundwork.cloud.CloudFailure;
import groundwork.journey.Journey;
import groundwork.preview.Sign;
import groundwork.run.RunEvent;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.State;
import groundwork.run.StopToken;
import java.io.IOException;
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
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Runs against clouds in which, at random but by a seed, things go wrong: each ends with the world that was
/// asked for, or says honestly what failed and goes on when it is resumed. `-Ddoors.soak=200` for a longer night.
class SoakTest {

    private static final long RUNS = Long.getLong("doors.soak", 20);
    private static final int AT_ONCE = 6;
    private static final Duration LONGEST_TIDYING = Duration.ofSeconds(20);

    /// What never comes to an end; a person stops such a run, at the latest after this time.
    private static final String STUCK = "do: stuck";

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
            STUCK + ", when: '*/Microsoft.Network/*'");

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
        int resumed = soaked(RUNS);
        var before = threads();
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var runs = LongStream.range(0, RUNS)
                    .mapToObj(seed -> workers.submit(() -> soaked(seed)))
                    .toList();
            for (Future<Integer> run : runs) {
                resumed += run.get();
            }
        }
        System.out.printf("soak: %d runs, %d of them resumed%n", RUNS, resumed);
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

    private int soaked(long seed) throws IOException {
        var faults = faults(seed);
        var server = PracticeServer.serve(Optional.empty(), 0, PracticeServer.Speed.INSTANT, Optional.of(faults));
        try (var door = server.door()) {
            var journey = new Journey(folder.resolve("home-" + seed));
            var choices = choices(door, seed);
            var failures = new ArrayList<RunEvent.Moved>();
            boolean watched = Files.readString(faults).contains(STUCK);
            var stop = new StopToken();
            if (watched) {
                CompletableFuture.delayedExecutor(LONGEST_WATCHING.toSeconds(), TimeUnit.SECONDS)
                        .execute(stop::stopNow);
            }
            var applied = journey.apply(
                    journey.preview(choices, door.cloud()), door.cloud(), 8, event -> heard(event, failures), stop);
            if (applied.outcome() == Outcome.DONE) {
                correct(seed, applied);
                return 0;
            }
            if (stop.request() == StopToken.Request.NOW) {
                assertThat(applied.outcome()).as("seed %d: stopped", seed).isIn(Outcome.STOPPED, Outcome.PARTLY);
                return 0;
            }
            assertThat(failures).as("seed %d: what failed", seed).isNotEmpty();
            assertThat(failures)
                    .as("seed %d: each with Azure's code and words", seed)
                    .allSatisfy(failure -> assertThat(failure.detail()).matches("\\w+: (?s:.+)"));
            honestly(seed, () -> journey.resume(applied.runId(), door.cloud(), 8, event -> {}, new StopToken()))
                    .filter(again -> again.outcome() == Outcome.DONE)
                    .ifPresent(again -> correct(seed, again));
            return 1;
        }
    }

    /// A look at the world that fails before anything is written says why, as a token refused twice in a row.
    private static <T> Optional<T> honestly(long seed, Supplier<T> look) {
        try {
            return Optional.of(look.get());
        } catch (CloudFailure e) {
            assertThat(Advice.on(e)).as("seed %d: advice on %s", seed, e.code()).isPresent();
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

    private static void correct(long seed, Journey.Applied applied) {
        assertThat(applied.after().changes())
                .filteredOn(change -> change.sign() != Sign.NOTHING)
                .as("seed %d: left to do", seed)
                .isEmpty();
    }
}
