package practicecloud;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import practicecloud.access.Decisions;
import practicecloud.access.Enforcement;
import practicecloud.access.Roles;
import practicecloud.arm.Operations;
import practicecloud.arm.Realm;
import practicecloud.entra.Tokens;
import practicecloud.http.Certificate;
import practicecloud.http.Router;
import practicecloud.http.Server;
import practicecloud.providers.Catalogue;
import practicecloud.world.Pace;
import practicecloud.world.World;
import practicecloud.world.WorldFile;

/// A world being served.
///
/// @param hold the right to do so; empty in memory
record Serving(Server server, World world, Optional<Hold> hold) implements AutoCloseable {

    /// The file in the folder that holds the world.
    static final String WORLD = "world.log";

    /// Opens the world in the folder, or one in memory, and serves it.
    static Serving begin(Path folder, Optional<Hold> hold, int port, Speed speed) throws IOException {
        var world = hold.isPresent() ? World.open(new WorldFile(folder.resolve(WORLD))) : World.inMemory();
        Beginning.settle(world);
        var gate = gate(world, pace(speed));
        var server = new Server(port, Certificate.open(folder), gate::answer);
        return new Serving(server, world, hold);
    }

    private static Gate gate(World world, Pace pace) {
        var roles = new Roles(world);
        var clock = InstantSource.system();
        var decisions = new Decisions(world, roles, pace, clock);
        var realm = new Realm(world, Catalogue.types(roles), pace, clock, decisions);
        var operations = new Operations(realm);
        var tokens = new Tokens(realm);
        var router = new Router(Endpoints.all(realm, operations, tokens, roles, decisions));
        return new Gate(router, operations, tokens, new Enforcement(realm), new AtomicLong());
    }

    private static Pace pace(Speed speed) {
        return switch (speed) {
            case INSTANT -> Pace.INSTANT;
            case FAST -> Pace.FAST;
            case REAL -> Pace.REAL;
        };
    }

    URI endpoint() {
        return URI.create("https://localhost:" + server.port());
    }

    @Override
    public void close() {
        server.close();
        world.close();
        hold.ifPresent(Hold::close);
    }
}
