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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
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
    private final Voice voice;
    private final ReadOnlyObjectWrapper<List<Kept>> opened = new ReadOnlyObjectWrapper<>(List.of());

    /// A report that was opened.
    public record Kept(Path file, SavedFindings report) {}

    Archive(Offstage offstage, Clock clock, Voice voice) {
        this.offstage = offstage;
        this.clock = clock;
        this.voice = voice;
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
                    .orElseThrow(() -> new Refusal(say("reportsplace.no-report", "file", file)));
            return new Kept(file.toAbsolutePath().normalize(), saved);
        } catch (IOException e) {
            throw new Refusal(say("reportsplace.unreadable", "file", file, "message", Reason.of(e)));
        }
    }

    private static Optional<SavedFindings> report(String text) {
        try {
            return SavedFindings.read(JsonText.parse(text));
        } catch (JsonText.Malformed | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Keeps findings as a report.
    ///
    /// @param source the file that they are about, where there is one
    public void save(Path file, Document form, String title, Optional<String> source, List<Finding> findings) {
        var heading = new Heading(title, source, clock.instant(), new Heading.Program("Groundwork", "desktop"));
        write(file, () -> form.of(heading, findings).getBytes(StandardCharsets.UTF_8));
    }

    /// Keeps what changed between two reports, as `groundwork check --since --format json` writes it.
    public void save(Path file, Comparison comparison) {
        Json json = ComparisonReport.json(comparison);
        write(file, JsonText.print(json) + "\n");
    }

    /// What is made aside before it is written.
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }

    private static Path written(Path file, Content content) {
        try {
            return SafeFile.write(file, content.bytes());
        } catch (IOException e) {
            throw new Refusal(say("desk.not-written", "file", file, "message", Reason.of(e)));
        }
    }

    /// Keeps text.
    public void write(Path file, String text) {
        write(file, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /// Keeps what is made aside, such as a picture.
    public void write(Path file, Content content) {
        offstage.run(
                () -> written(file, content), path -> voice.talk(say("reportsplace.saved", "file", path)), voice::tell);
    }
}
