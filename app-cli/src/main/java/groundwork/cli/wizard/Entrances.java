package groundwork.cli.wizard;

import groundwork.choices.Answers;
import groundwork.doors.Door;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The clouds opened while answers change: each once, all closed at the end. What they have to tell (a sign-in
/// code) is collected. Safe from any thread.
public final class Entrances implements AutoCloseable {

    /// Opens the cloud that answers name.
    @FunctionalInterface
    public interface Opener {
        Door open(Answers answers, Consumer<String> talk);
    }

    private record Way(String cloud, Optional<String> tenant) {}

    private final Opener opener;
    private final Map<Way, Door> open = new LinkedHashMap<>();
    private final List<String> talk = new CopyOnWriteArrayList<>();

    public Entrances(Opener opener) {
        this.opener = opener;
    }

    /// The door to the cloud these answers name; opening is cheap, the first call through it is not.
    public synchronized Door of(Answers answers) {
        var way = new Way(answers.one("cloud").orElse("practice"), answers.one("tenant"));
        return open.computeIfAbsent(way, _ -> opener.open(answers, talk::add));
    }

    /// What was told so far, oldest first.
    public List<String> talk() {
        return List.copyOf(talk);
    }

    @Override
    public synchronized void close() {
        var doors = new ArrayList<>(open.values());
        open.clear();
        doors.forEach(Door::close);
    }
}
