package groundwork.journey;

import static groundwork.terms.Say.say;

import groundwork.practices.fleet.Fleet.Judged;
import groundwork.report.FindingText;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.Language;
import groundwork.terms.OwnerOnly;
import groundwork.terms.ResourceId;
import groundwork.terms.Trouble;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// What a look at a fleet has found so far, a line for each workspace, in a file of the home: an interrupted look
/// goes on from there, and a report of any size is made from it without holding it in memory. What was found in
/// another language than the one that is spoken does not count: one report speaks one language, and looking again
/// is cheap.
public final class Checkpoint implements AutoCloseable {

    /// What is older says too little of today.
    private static final Duration FRESH = Duration.ofHours(24);

    private final Path file;
    private final Set<ResourceId> done = new HashSet<>();
    private final Set<ResourceId> inAnotherLanguage = new HashSet<>();
    private final BufferedWriter writer;

    private Checkpoint(Path file) throws IOException {
        this.file = file;
        read(judged -> done.add(judged.workspace()), inAnotherLanguage::add);
        inAnotherLanguage.removeAll(done);
        this.writer = Files.newBufferedWriter(file, StandardOpenOption.APPEND);
    }

    /// The one for a look, begun anew where there is none or an old one.
    ///
    /// @param look   what tells this look from others: the cloud and the part of it
    /// @param afresh forgets what an interrupted look found
    /// @throws UncheckedIOException when the home cannot be written
    public static Checkpoint open(Path home, String look, boolean afresh, Instant now) {
        var name = UUID.nameUUIDFromBytes(look.getBytes(StandardCharsets.UTF_8));
        var folder = home.resolve("fleets");
        var file = folder.resolve(name + ".jsonl");
        try {
            Files.createDirectories(folder);
            OwnerOnly.folder(folder);
            if (afresh || isOld(file, now)) {
                Files.deleteIfExists(file);
            }
            if (!Files.exists(file)) {
                Files.createFile(file);
                OwnerOnly.file(file);
            }
            return new Checkpoint(file);
        } catch (IOException e) {
            throw new UncheckedIOException(say("journey.not-written", "file", file, "message", Trouble.of(e)), e);
        }
    }

    private static boolean isOld(Path file, Instant now) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(FileTime.from(now.minus(FRESH))) < 0;
    }

    /// Workspaces that are judged.
    public Set<ResourceId> done() {
        return Set.copyOf(done);
    }

    /// How many they are.
    public int size() {
        return done.size();
    }

    /// How many are judged in another language only, and have to be judged again.
    public int inAnotherLanguage() {
        return inAnotherLanguage.size();
    }

    /// Keeps one more.
    ///
    /// @throws UncheckedIOException when the disk is full or gone
    public void keep(Judged judged) {
        var line = Json.object(
                "workspace",
                judged.workspace(),
                "language",
                Language.spoken().tag(),
                "findings",
                FindingText.write(judged.findings()));
        try {
            writer.write(JsonText.compact(line));
            writer.newLine();
            writer.flush();
            done.add(judged.workspace());
            inAnotherLanguage.remove(judged.workspace());
        } catch (IOException e) {
            throw new UncheckedIOException(say("journey.not-written", "file", file, "message", Trouble.of(e)), e);
        }
    }

    /// Hands on every workspace that is kept, one after the other. A line cut off by a crash is passed over.
    public void each(Consumer<Judged> consumer) {
        try {
            read(consumer, _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(say("journey.not-read", "file", file, "message", Trouble.of(e)), e);
        }
    }

    private void read(Consumer<Judged> consumer, Consumer<ResourceId> inAnotherLanguage) throws IOException {
        try (var lines = Files.lines(file)) {
            lines.forEach(line -> judged(line, consumer, inAnotherLanguage));
        }
    }

    private static void judged(String line, Consumer<Judged> consumer, Consumer<ResourceId> inAnotherLanguage) {
        Json json;
        try {
            json = JsonText.parse(line);
        } catch (JsonText.Malformed e) {
            return;
        }
        boolean understood =
                json.text("language").filter(Language.spoken().tag()::equals).isPresent();
        json.text("workspace").map(ResourceId::new).ifPresent(id -> {
            if (understood) {
                consumer.accept(new Judged(id, FindingText.read(json.items("findings"))));
            } else {
                inAnotherLanguage.accept(id);
            }
        });
    }

    /// Forgets it: the look came to its end and is told.
    public void forget() {
        try {
            writer.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(say("journey.not-deleted", "file", file, "message", Trouble.of(e)), e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(say("journey.not-written", "file", file, "message", Trouble.of(e)), e);
        }
    }
}
