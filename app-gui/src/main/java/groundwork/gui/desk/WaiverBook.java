package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.practices.accept.Waiver;
import groundwork.practices.accept.Waivers;
import groundwork.practices.accept.WaiversFile;
import groundwork.practices.accept.WaiversFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What somebody decided to live with, in `waivers.yaml` of the home, where `groundwork check --waivers` can read
/// it.
public final class WaiverBook {

    /// Its name in the home.
    public static final String FILE = "waivers.yaml";

    private final Path file;
    private final Offstage offstage;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Waiver>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final String unreadable;
    private List<Waiver> wanted;

    WaiverBook(Path home, Offstage offstage, Clock clock) {
        this.offstage = offstage;
        this.file = home.resolve(FILE);
        this.clock = clock;
        this.unreadable = read();
        this.wanted = all.get();
    }

    private String read() {
        try {
            all.set(Files.exists(file) ? WaiversFile.read(Files.readString(file)) : List.of());
            return "";
        } catch (WaiversFileException e) {
            return say("desk.waivers-unreadable", "file", file, "message", e.getMessage());
        } catch (IOException e) {
            return say("desk.waivers-unreadable", "file", file, "message", Reason.of(e));
        }
    }

    /// Why the file cannot be used; empty where it can. It is left as it is then.
    public String unreadable() {
        return unreadable;
    }

    public ReadOnlyObjectProperty<List<Waiver>> all() {
        return all.getReadOnlyProperty();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// Findings held against the waivers that are in force today.
    public Waivers applied(List<Finding> findings) {
        return Waivers.apply(all.get(), findings, today());
    }

    /// Lives with a broken practice for this subject until a day; the same decision made before is replaced.
    ///
    /// @param owner who decided it
    public void waive(Finding finding, String reason, String owner, LocalDate expires, Consumer<Trouble> trouble) {
        if (finding.verdict() instanceof Verdict.Broken broken) {
            var waiver = new Waiver(
                    finding.practice().about().id(), broken.subject().value(), reason.strip(), owner.strip(), expires);
            var others = new ArrayList<>(wanted);
            others.removeIf(other ->
                    other.practice().equals(waiver.practice()) && other.scope().equals(waiver.scope()));
            others.add(waiver);
            keep(others, trouble);
        }
    }

    /// Takes a decision back.
    public void takeBack(Waiver waiver, Consumer<Trouble> trouble) {
        keep(wanted.stream().filter(other -> !other.equals(waiver)).toList(), trouble);
    }

    /// Aside and one after the other: each is made of what the one before left.
    private void keep(List<Waiver> waivers, Consumer<Trouble> trouble) {
        if (!unreadable.isEmpty()) {
            trouble.accept(new Trouble(unreadable, ""));
            return;
        }
        wanted = List.copyOf(waivers);
        var kept = wanted;
        offstage.run(() -> written(kept), now -> all.set(kept), failed -> {
            wanted = all.get();
            trouble.accept(failed);
        });
    }

    private synchronized Path written(List<Waiver> waivers) {
        return SafeFile.write(file, WaiversFile.write(waivers));
    }
}
