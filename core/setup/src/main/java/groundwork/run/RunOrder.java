package groundwork.run;

import groundwork.terms.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// In which order the runs of a home began. Their ids know the second; which of two was first within one second
/// stands at the beginning of their journals, and only those are opened.
final class RunOrder {

    private static final String STAMPED = "\\d{8}-\\d{6}-.*";
    private static final int STAMP = "20261124-080000".length();

    private final Map<Path, Instant> starts = new HashMap<>();

    private RunOrder() {}

    /// The folders of all runs that hold a journal, newest first.
    static List<Path> newestFirst(Path runs) {
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (var folders = Files.list(runs)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(Journal.FILE)))
                    .sorted(new RunOrder().oldestFirst().reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Comparator<Path> oldestFirst() {
        return Comparator.comparing(RunOrder::second)
                .thenComparing(folder -> starts.computeIfAbsent(folder, RunOrder::start))
                .thenComparing(RunOrder::id);
    }

    private static String id(Path folder) {
        return folder.getFileName().toString();
    }

    private static String second(Path folder) {
        var id = id(folder);
        return id.matches(STAMPED) ? id.substring(0, STAMP) : id;
    }

    /// The time of the first line; of one that was cut off, the time of the file.
    private static Instant start(Path folder) {
        var journal = folder.resolve(Journal.FILE);
        try {
            try (var lines = Files.newBufferedReader(journal)) {
                var first = lines.readLine();
                if (first != null) {
                    return Instant.parse(JsonText.parse(first).text("at").orElse(""));
                }
            } catch (JsonText.Malformed | DateTimeParseException _) {
                // A crash cut the line off.
            }
            return Files.getLastModifiedTime(journal).toInstant();
        } catch (NoSuchFileException e) {
            // Another process has just forgotten it.
            return Instant.EPOCH;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
