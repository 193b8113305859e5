package practicecloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import practicecloud.access.Decisions;
import practicecloud.access.Enforcement;
import practicecloud.access.Roles;
import practicecloud.arm.Operations;
import practicecloud.arm.Realm;
import practicecloud.deploy.BackDoor;
import practicecloud.deploy.Desk;
import practicecloud.deploy.Runner;
import practicecloud.entra.Tokens;
import practicecloud.faults.Faults;
import practicecloud.faults.Requests;
import practicecloud.http.Certificate;
import practicecloud.http.Router;
import practicecloud.http.Server;
import practicecloud.policy.Policies;
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
    static Serving begin(Path folder, Optional<Hold> hold, int port, Settings settings) throws IOException {
        var tls = CompletableFuture.supplyAsync(() -> certificate(folder));
        try {
            return begin(tls, folder, hold, port, settings);
        } finally {
            // Whoever is told that it failed may remove the folder.
            var _ = tls.handle((made, wrong) -> "done").join();
        }
    }

    private static Serving begin(
            CompletableFuture<SSLContext> tls, Path folder, Optional<Hold> hold, int port, Settings settings)
            throws IOException {
        var world = hold.isPresent() ? World.open(new WorldFile(folder.resolve(WORLD))) : World.inMemory();
        try {
            Beginning.settle(world);
            var base = new AtomicReference<>("");
            var gate = gate(world, settings, base::get);
            var server = new Server(port, made(tls), gate::answer);
            var serving = new Serving(server, world, hold);
            base.set(serving.endpoint().toString());
            return serving;
        } catch (IOException e) {
            world.close();
            throw e;
        }
    }

    /// Keys take as long to make as all the rest, so they are made beside it.
    private static SSLContext certificate(Path folder) {
        try {
            return Certificate.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SSLContext made(CompletableFuture<SSLContext> tls) throws IOException {
        try {
            return tls.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException unchecked ? unchecked.getCause() : new IOException(e);
        }
    }

    /// All that answers, of this world.
    static Gate gate(World world, Settings settings, Supplier<String> base) throws IOException {
        var clock = InstantSource.system();
        var pace = pace(settings.speed());
        var faults = Faults.of(settings.faults(), clock);
        var roles = new Roles(world);
        var spreads = faults.propagation().orElse(pace.of(Decisions.SPREADS));
        var decisions = new Decisions(world, roles, id -> faults.spreads(id).orElse(spreads), clock);
        var realm = new Realm(world, Catalogue.types(roles, base), pace, clock, decisions, new Policies());
        var operations = new Operations(realm, faults::longer);
        var checks = new Gate.Checks(
                new Tokens(realm, faults.tokenLifetime().orElse(Tokens.LIFETIME)), new Enforcement(realm));
        var requests = new Requests();
        var door = new BackDoor();
        var runner = new Runner(realm, operations, door);
        var desk = new Desk(realm, runner, door);
        var router = new Router(Endpoints.all(realm, operations, checks.tokens(), decisions, requests, desk));
        var gate = new Gate(router, runner, checks, faults, requests, new AtomicLong());
        door.open(gate::inside);
        return gate;
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
