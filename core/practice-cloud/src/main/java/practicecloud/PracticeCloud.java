package practicecloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import practicecloud.access.Roles;
import practicecloud.arm.Operations;
import practicecloud.arm.Realm;
import practicecloud.entra.Directory;
import practicecloud.entra.People;
import practicecloud.entra.Tokens;
import practicecloud.http.Certificate;
import practicecloud.http.Router;
import practicecloud.http.Server;
import practicecloud.providers.Catalogue;
import practicecloud.world.Pace;
import practicecloud.world.World;
import practicecloud.world.WorldFile;

/// A pretend Azure that serves until it is closed.
public final class PracticeCloud implements AutoCloseable {

    private final Server server;
    private final World world;
    private final Access access;

    private PracticeCloud(Server server, World world, Access access) {
        this.server = server;
        this.world = world;
        this.access = access;
    }

    /// Serves.
    ///
    /// @throws UncheckedIOException when the home cannot be used or the port is taken
    public static PracticeCloud start(Settings settings) {
        try {
            var folder = folder(settings);
            var world = settings.home().isPresent()
                    ? World.open(new WorldFile(folder.resolve("world.log")))
                    : World.inMemory();
            Beginning.settle(world);
            var gate = gate(world, pace(settings.speed()));
            var server = new Server(settings.port(), Certificate.open(folder), gate::answer);
            return new PracticeCloud(server, world, access(server, folder));
        } catch (IOException e) {
            throw new UncheckedIOException("The practice cloud cannot start: " + e.getMessage(), e);
        }
    }

    private static Path folder(Settings settings) throws IOException {
        if (settings.home().isEmpty()) {
            return Files.createTempDirectory("practice-cloud");
        }
        return Files.createDirectories(settings.home().get().resolve("practice"));
    }

    private static Gate gate(World world, Pace pace) {
        var roles = new Roles(world);
        var realm = new Realm(world, Catalogue.types(roles), pace, InstantSource.system());
        var operations = new Operations(realm);
        var tokens = new Tokens(realm);
        var router = new Router(Endpoints.all(realm, operations, tokens, roles));
        return new Gate(router, operations, tokens, realm.clock(), new AtomicLong());
    }

    private static Pace pace(Speed speed) {
        return switch (speed) {
            case INSTANT -> Pace.INSTANT;
            case FAST -> Pace.FAST;
            case REAL -> Pace.REAL;
        };
    }

    private static Access access(Server server, Path folder) {
        return new Access(
                URI.create("https://localhost:" + server.port()),
                Realm.TENANT,
                Realm.SUBSCRIPTION,
                People.ADMINISTRATOR_APPLICATION,
                Directory.SECRET,
                Certificate.authorityFile(folder));
    }

    /// How to come in.
    public Access access() {
        return access;
    }

    @Override
    public void close() {
        server.close();
        world.close();
    }
}
