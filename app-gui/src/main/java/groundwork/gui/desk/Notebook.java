package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps what the app remembers, aside and one after the other, so that the newest stands in the file. A home
/// that cannot be written costs the memory, nothing else.
final class Notebook {

    private final Path home;
    private final Offstage offstage;
    private final Consumer<Trouble> tell;
    private final ReadOnlyObjectWrapper<Memory> memory;
    private volatile Memory newest;

    Notebook(Path home, Offstage offstage, Consumer<Trouble> tell) {
        this.home = home;
        this.offstage = offstage;
        this.tell = tell;
        this.memory = new ReadOnlyObjectWrapper<>(Memory.read(home));
        this.newest = memory.get();
    }

    ReadOnlyObjectProperty<Memory> memory() {
        return memory.getReadOnlyProperty();
    }

    /// Remembers this instead.
    void remember(Memory other) {
        memory.set(other);
        newest = other;
        offstage.run(this::keep, trouble -> tell.accept(new Trouble(said(trouble), trouble.code())));
    }

    private static String said(Trouble trouble) {
        return say("desk.not-remembered", "words", trouble.words());
    }

    /// Writes it down now: the program ends.
    synchronized void keep() {
        newest.write(home);
    }

    /// The last thing before the program ends: remembers this; where it cannot be kept, there is nobody to tell.
    ///
    /// @return whether it could be kept
    boolean leave(Memory last) {
        newest = last;
        try {
            keep();
            return true;
        } catch (Refusal e) {
            return false;
        }
    }
}
