package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import groundwork.practices.Finding;
import groundwork.practices.accept.Comparison;
import groundwork.report.ComparisonReport;
import groundwork.report.Document;
import groundwork.report.Heading;
import groundwork.report.SavedFindings;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Reports kept in files: written in the forms there are, opened again, compared.
public final class Archive {

    private final Offstage offstage;
    private final Clock clock;
    private final Consumer<String> talk;
    private final ReadOnlyObjectWrapper<List<Kept>> opened = new ReadOnlyObjectWrapper<>(List.of());

    /// A report that was opened.
    public record Kept(Path file, SavedFindings report) {}

    Archive(Offstage offstage, Clock clock, Consumer<String> talk) {
        this.offstage = offstage;
        this.clock = clock;
        this.talk = talk;
    }

    /// The reports that are open, the latest first.
    public ReadOnlyObjectProperty<List<Kept>> opened() {
        return opened.getReadOnlyProperty();
    }

    /// Opens a report that was kept as JSON, here or by `groundwork check --format json`.
    public void open(Path file, Consumer<Trouble> trouble) {
        offstage.run(
                () -> read(file),
                kept -> {
                    var all = new ArrayList<>(opened.get());
                    all.removeIf(other -> other.file().equals(kept.file()));
                    all.addFirst(kept);
                    opened.set(List.copyOf(all));
                },
                trouble);
    }

    private static Kept read(Path file) {
        try {
            var saved = report(Files.readString(file))
                    .orElseThrow(() -> new IllegalStateException(say("reportsplace.no-report", "file", file)));
            return new Kept(file.toAbsolutePath().normalize(), saved);
        } catch (IOException e) {
            throw new UncheckedIOException(say("reportsplace.unreadable", "file", file, "message", e.getMessage()), e);
        }
    }

    private static Optional<SavedFindings> report(String text) {
        try {
            return SavedFindings.read(JsonText.parse(text));
        } catch (JsonText.Malformed e) {
            return Optional.empty();
        }
    }

    /// Keeps findings as a report.
    ///
    /// @param source the file that they are about, where there is one
    public void save(Path file, Document form, String title, Optional<String> source, List<Finding> findings) {
        var heading = new Heading(title, source, clock.instant(), new Heading.Program("Groundwork", "desktop"));
        write(file, form.of(heading, findings));
    }

    /// Keeps what changed between two reports, as `groundwork check --since --format json` writes it.
    public void save(Path file, Comparison comparison) {
        Json json = ComparisonReport.json(comparison);
        write(file, JsonText.print(json) + "\n");
    }

    /// Keeps text.
    public void write(Path file, String text) {
        offstage.run(
                () -> SafeFile.write(file, text),
                path -> talk.accept(say("reportsplace.saved", "file", path)),
                trouble -> talk.accept(trouble.words()));
    }
}
