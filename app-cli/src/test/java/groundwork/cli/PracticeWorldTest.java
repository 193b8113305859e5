package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cloud.Cloud.Progress;
import groundwork.doors.PracticeServer;
import groundwork.doors.PracticeServer.Speed;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The practice world of a home: kept from one command to the next, until it is reset.
class PracticeWorldTest {

    @TempDir
    Path home;

    private PracticeServer serve() {
        return PracticeServer.serve(Optional.of(home), 0, Speed.INSTANT, Optional.empty());
    }

    private static ResourceId group(PracticeServer server) {
        return ResourceId.subscription(server.entrance().subscription()).group("rg-kept");
    }

    @Test
    void itIsKeptUntilItIsReset() {
        try (var server = serve()) {
            var door = new Cli(home).on(server).door();
            door.cloud().put(group(server), "2024-11-01", Json.object("location", "westeurope"), Progress.NONE);
            assertThat(new Cli(home).run("practice", "reset", "--yes").err())
                    .as("somebody serves it")
                    .contains("another program serves the world");
        }
        try (var server = serve()) {
            var door = new Cli(home).on(server).door();
            assertThat(door.cloud().read(group(server), "2024-11-01")).isPresent();
        }
        assertThat(new Cli(home).run("practice", "reset", "--yes").err()).contains("is empty");
        try (var server = serve()) {
            var door = new Cli(home).on(server).door();
            assertThat(door.cloud().read(group(server), "2024-11-01")).isEmpty();
        }
    }
}
