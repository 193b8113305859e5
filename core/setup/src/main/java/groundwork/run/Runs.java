package groundwork.run;

import groundwork.preview.Baseline;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The runs a home remembers.
public final class Runs {

    /// How many runs [#prune] leaves.
    public static final int KEPT = 50;

    /// The outcome of a run that is taken back.
    public static final String UNDONE = "undone";

    /// The outcome of a run that is taken back in part.
    public static final String PARTLY_UNDONE = "partly-undone";

    private Runs() {}

    /// One run, as its journal tells it.
    ///
    /// @param outcome how it ended last, or whether it was taken back since, in whole or in part; empty when it
    /// never ended: it runs still, or was killed
    /// @param made    steps that are done
    /// @param failed  steps that failed and were not done later
    /// @param steps   steps it had
    public record RunSummary(
            String id, Instant startedAt, Optional<String> outcome, long made, long failed, long steps) {

        /// Whether there is something to go on with. What somebody began to take back is to be taken back, not
        /// built.
        public boolean isUnfinished() {
            return !Set.of("done", UNDONE, PARTLY_UNDONE).contains(outcome.orElse(""));
        }

        /// Whether some of it is taken back.
        public boolean isPartlyUndone() {
            return outcome.filter(PARTLY_UNDONE::equals).isPresent();
        }

        /// Whether all of it is taken back.
        public boolean isUndone() {
            return outcome.filter(UNDONE::equals).isPresent();
        }
    }

    /// All runs of a home, newest first; a folder that holds no journal is passed over.
    public static List<RunSummary> list(Path home) {
        return folders(home).stream()
                .flatMap(folder -> summary(folder).stream())
                .toList();
    }

    private static List<Path> folders(Path home) {
        return RunOrder.newestFirst(home.resolve("runs"));
    }

    private static Optional<RunSummary> summary(Path folder) {
        try {
            var lines = Journal.lines(folder);
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(summary(folder.getFileName().toString(), lines));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static RunSummary summary(String id, List<Json> lines) {
        var steps = new HashSet<String>();
        lines.forEach(
                line -> line.items("steps").forEach(step -> step.text("key").ifPresent(steps::add)));
        var done = inState(lines, "done");
        var failed = inState(lines, "failed");
        failed.removeAll(done);
        return new RunSummary(
                id,
                Instant.parse(lines.getFirst().text("at").orElse("1970-01-01T00:00:00Z")),
                outcome(lines),
                done.size(),
                failed.size(),
                steps.size());
    }

    private static Set<String> inState(List<Json> lines, String state) {
        var steps = new HashSet<String>();
        for (var line : lines) {
            if (line.text("state").filter(state::equals).isPresent()) {
                line.text("step").ifPresent(steps::add);
            }
        }
        return steps;
    }

    /// The last word: an end, unless the run was taken up again after it, or something of it taken back.
    private static Optional<String> outcome(List<Json> lines) {
        for (var line : lines.reversed()) {
            switch (line.text("event").orElse("")) {
                case "started", "ended", "undone" -> {
                    return line.text("outcome");
                }
                case "tookBack" -> {
                    return Optional.of(PARTLY_UNDONE);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /// The newest run that did not come to its end.
    public static Optional<RunSummary> unfinished(Path home) {
        return list(home).stream().filter(RunSummary::isUnfinished).findFirst();
    }

    /// What the runs of this home wrote last, of the steps with these keys; what was taken back does not count.
    public static Baseline baseline(Path home, Set<String> keys) {
        var written = new HashMap<String, Json>();
        var open = new HashSet<>(keys);
        for (var folder : folders(home)) {
            if (open.isEmpty()) {
                break;
            }
            Run.of(home, folder.getFileName().toString()).traces().forEach((key, trace) -> {
                if (trace.after().isPresent() && open.remove(key) && !trace.tookBack()) {
                    written.put(key, trace.wanted());
                }
            });
        }
        return new Baseline(written);
    }

    /// How long things took in this subscription, by the newest runs of this home in it: a practice cloud is not
    /// as slow as Azure, nor Azure as quick as it.
    public static Times times(Path home, String subscription) {
        return Times.before(subscription)
                .measuredBy(folders(home).stream()
                        .map(folder ->
                                Run.of(home, folder.getFileName().toString()).lines())
                        .filter(lines -> isIn(subscription, lines))
                        .limit(10)
                        .toList());
    }

    private static boolean isIn(String subscription, List<Json> lines) {
        return lines.stream()
                .flatMap(line -> line.text("step").stream())
                .findFirst()
                .flatMap(step -> new ResourceId(step.replaceAll("#.*", "")).subscriptionId())
                .filter(subscription::equalsIgnoreCase)
                .isPresent();
    }

    /// Forgets the oldest runs, all but the newest [#KEPT]; one that another process has open stays.
    ///
    /// @return the ids that were forgotten
    public static List<String> prune(Path home) {
        return folders(home).stream()
                .skip(KEPT)
                .map(folder -> folder.getFileName().toString())
                .filter(id -> forget(home, id))
                .toList();
    }

    private static boolean forget(Path home, String id) {
        var folder = home.resolve("runs").resolve(id);
        try (var _ = Journal.open(home, id);
                Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
            return true;
        } catch (Journal.Busy e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
