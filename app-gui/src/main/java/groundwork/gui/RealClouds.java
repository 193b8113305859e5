package groundwork.gui;

import groundwork.choices.Answers;
import groundwork.doors.Door;
import groundwork.doors.Doors;
import groundwork.doors.Request;
import groundwork.gui.desk.Clouds;
import groundwork.journey.Config;
import groundwork.terms.IpRange;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The clouds there really are. A door once opened stays open while the app runs, so that nobody signs in twice.
final class RealClouds implements Clouds, AutoCloseable {

    private final Path home;
    private final Map<Request, Door> doors = new LinkedHashMap<>();

    RealClouds(Path home) {
        this.home = home;
    }

    @Override
    public Opened open(Answers answers, Consumer<String> talk) {
        var door = door(
                new Request(
                        answers.one("cloud").orElse("practice"),
                        answers.one("tenant").filter(tenant -> !tenant.isBlank()),
                        Optional.empty(),
                        Optional.empty(),
                        home,
                        from()),
                talk);
        return new Opened(door.cloud(), door.data(), door.name(), door.settled(answers), () -> {});
    }

    /// Where the person comes from, which only the practice cloud can be told. What is wrong with the file is
    /// told where it is read for the settings.
    private Optional<IpRange> from() {
        try {
            return Config.of(home).fromAddress();
        } catch (Config.Unusable e) {
            return Optional.empty();
        }
    }

    private synchronized Door door(Request request, Consumer<String> talk) {
        return doors.computeIfAbsent(request, asked -> Doors.open(asked, talk));
    }

    @Override
    public synchronized void close() {
        doors.values().forEach(Door::close);
        doors.clear();
    }
}
