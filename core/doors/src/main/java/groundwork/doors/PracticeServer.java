package groundwork.doors;

import groundwork.run.Journal;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import practicecloud.Access;
import practicecloud.PracticeCloud;
import practicecloud.Settings;

/// The practice cloud, served on loopback by this process or by another one of the same home.
public final class PracticeServer implements AutoCloseable {

    /// How long the practice cloud takes for what Azure takes minutes for.
    public enum Speed {
        /// No waiting at all, for tests.
        INSTANT,
        /// A whole set-up in about half a minute, for people.
        FAST,
        /// As long as Azure.
        REAL
    }

    private final PracticeCloud cloud;

    private PracticeServer(PracticeCloud cloud) {
        this.cloud = cloud;
    }

    /// What any Azure client needs to enter.
    ///
    /// @param secret the client secret; of value nowhere but here
    /// @param ca     the PEM file of the authority to trust
    public record Entrance(URI endpoint, String tenant, String subscription, String clientId, String secret, Path ca) {}

    /// Joins the practice cloud that another process serves for this home, or serves it.
    ///
    /// @throws Doors.Closed when the home cannot be used
    public static PracticeServer attachOrStart(Path home, Speed speed) {
        return opened(() -> {
            Journal.mustBeWritable(home);
            return PracticeCloud.attachOrStart(settings(Optional.of(home), 0, speed, Optional.empty()));
        });
    }

    /// Serves it on a port (0: any free one).
    ///
    /// @param home   where the world is kept; empty: in memory, gone at the end
    /// @param faults a file of faults to make
    /// @throws Doors.Closed when the port is taken, or the home or faults cannot be used
    public static PracticeServer serve(Optional<Path> home, int port, Speed speed, Optional<Path> faults) {
        return opened(() -> {
            home.ifPresent(Journal::mustBeWritable);
            return PracticeCloud.start(settings(home, port, speed, faults));
        });
    }

    /// An empty world in memory that answers at once, for tests.
    public static PracticeServer inMemory() {
        return serve(Optional.empty(), 0, Speed.INSTANT, Optional.empty());
    }

    private interface Opening {
        PracticeCloud open();
    }

    private static PracticeServer opened(Opening opening) {
        try {
            return new PracticeServer(opening.open());
        } catch (UncheckedIOException | Journal.Unwritable e) {
            throw new Doors.Closed(String.valueOf(e.getMessage()), e);
        }
    }

    private static Settings settings(Optional<Path> home, int port, Speed speed, Optional<Path> faults) {
        var practiceSpeed = switch (speed) {
            case INSTANT -> practicecloud.Speed.INSTANT;
            case FAST -> practicecloud.Speed.FAST;
            case REAL -> practicecloud.Speed.REAL;
        };
        return new Settings(home, port, practiceSpeed, faults);
    }

    /// Forgets the world of a home: everything built there is gone.
    ///
    /// @throws Doors.Closed when another process serves it
    public static void reset(Path home) {
        try {
            PracticeCloud.reset(home);
        } catch (UncheckedIOException e) {
            throw new Doors.Closed(String.valueOf(e.getMessage()), e);
        }
    }

    public Entrance entrance() {
        Access access = cloud.access();
        return new Entrance(
                access.endpoint(),
                access.tenant(),
                access.subscription(),
                access.clientId(),
                access.clientSecret(),
                access.caFile());
    }

    /// The way in for Groundwork itself. Closing the door closes the server.
    public Door door() {
        return new PracticeDoor(() -> this, Optional.empty());
    }

    @Override
    public void close() {
        cloud.close();
    }
}
