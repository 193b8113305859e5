package groundwork.run;

import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The runs a home remembers.
public final class Runs {

    private Runs() {}

    /// One run, as its journal tells it.
    ///
    /// @param outcome how it ended; empty when it never did: it runs still, or was killed
    /// @param made    steps that are done
    /// @param failed  steps that failed
    /// @param steps   steps it had
    public record RunSummary(
            String id, Instant startedAt, Optional<String> outcome, long made, long failed, long steps) {}

    /// All runs of a home, newest first; a folder that holds no journal is passed over.
    public static List<RunSummary> list(Path home) {
        var runs = home.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (var folders = Files.list(runs)) {
            return folders.map(Runs::summary)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(RunSummary::id).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<RunSummary> summary(Path folder) {
        try {
            var lines = Journal.lines(folder);
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(summary(folder.getFileName().toString(), lines));
        } catch (IOException | JsonText.Malformed e) {
            return Optional.empty();
        }
    }

    private static RunSummary summary(String id, List<Json> lines) {
        var first = lines.getFirst();
        return new RunSummary(
                id,
                Instant.parse(first.text("at").orElse("1970-01-01T00:00:00Z")),
                lines.getLast().text("outcome"),
                count(lines, "done"),
                count(lines, "failed"),
                first.items("steps").size());
    }

    private static long count(List<Json> lines, String state) {
        return lines.stream()
                .filter(line -> line.text("state").filter(state::equals).isPresent())
                .count();
    }
}
