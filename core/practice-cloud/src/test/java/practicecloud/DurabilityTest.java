package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was answered stays, whatever happens; and one world is served once.
class DurabilityTest {

    private static final String GROUPS = "/subscriptions/00000000-0000-0000-0000-00000000000b/resourceGroups";
    private static final String VERSION = "?api-version=2025-04-01";

    @TempDir
    private Path home;

    private Settings settings() {
        return new Settings(Optional.of(home), 0, Speed.INSTANT, Optional.empty());
    }

    private static int put(Client client, String name) {
        return client.put(GROUPS + "/" + name + VERSION, "{\"location\":\"westeurope\"}")
                .status();
    }

    private Process serving() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServeUntilKilled.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Client client(String endpoint) {
        var authority = home.resolve("practice/ca.pem");
        return Client.administrator(new Access(
                URI.create(endpoint), "t", "s", "00000000-0000-0000-0000-0000000000e1", "practice-secret", authority));
    }

    /// Three clients write at once, and the process is killed in the middle of it.
    @Test
    void whatWasAnsweredSurvivesAKill() throws IOException, InterruptedException {
        var answered = ConcurrentHashMap.<String>newKeySet();
        var enough = new CountDownLatch(30);
        var process = serving();
        try (var lines = process.inputReader();
                var writers = Executors.newFixedThreadPool(3)) {
            var client = client(lines.readLine());
            for (var writer : List.of("a", "b", "c")) {
                writers.execute(() -> writeUntilItEnds(client, writer, answered, enough));
            }
            assertThat(enough.await(30, TimeUnit.SECONDS)).isTrue();
            process.destroyForcibly().onExit().join();
        } finally {
            process.destroyForcibly().onExit().join();
        }
        try (var again = PracticeCloud.start(settings())) {
            var client = Client.administrator(again.access());
            for (var name : answered) {
                assertThat(client.get(GROUPS + "/" + name + VERSION).status())
                        .as(name)
                        .isEqualTo(200);
            }
        }
    }

    private static void writeUntilItEnds(Client client, String writer, Set<String> answered, CountDownLatch enough) {
        try {
            for (int number = 0; ; number++) {
                var name = "rg-" + writer + "-" + number;
                if (put(client, name) == 201) {
                    answered.add(name);
                    enough.countDown();
                }
            }
        } catch (UncheckedIOException e) {
            // The server is gone, which is what this is for.
        }
    }

    @Test
    void anotherProcessThatServesIsNamed() throws IOException {
        var process = serving();
        try (var lines = process.inputReader()) {
            var endpoint = lines.readLine();
            var settings = settings();
            assertThatThrownBy(() -> PracticeCloud.start(settings))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("process " + process.pid())
                    .hasMessageContaining(endpoint)
                    .hasMessageContaining("End it first, or choose another home.");
            try (var attached = PracticeCloud.attachOrStart(settings)) {
                assertThat(attached.access().endpoint()).hasToString(endpoint);
                assertThat(put(Client.administrator(attached.access()), "rg-both"))
                        .isEqualTo(201);
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    @Test
    void aLineCutShortWasNeverAnsweredAndIsPassedOver() throws IOException {
        try (var cloud = PracticeCloud.start(settings())) {
            assertThat(put(Client.administrator(cloud.access()), "rg-kept")).isEqualTo(201);
        }
        Files.writeString(
                home.resolve("practice/world.log"),
                "[{\"table\":\"RESOURCES\",\"key\":\"/x\",\"val",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        try (var cloud = PracticeCloud.start(settings())) {
            var answer = Client.administrator(cloud.access()).get(GROUPS + "/rg-kept" + VERSION);
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    @Test
    void aNewerWorldIsRefusedWithASentence() throws IOException {
        Files.createDirectories(home.resolve("practice"));
        Files.writeString(home.resolve("practice/world.log"), "{\"schema\":\"groundwork/practice-world/9\"}\n");
        var settings = settings();
        assertThatThrownBy(() -> PracticeCloud.start(settings))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("groundwork/practice-world/9")
                .hasMessageContaining("practice reset");
    }

    @Test
    void aWorldIsServedOnce() {
        try (var first = PracticeCloud.start(settings())) {
            var settings = settings();
            assertThatThrownBy(() -> PracticeCloud.start(settings))
                    .hasMessageContaining(first.access().endpoint().toString());
        }
    }

    @Test
    void whoComesSecondUsesTheFirstAndGoesOnInItsPlace() {
        var first = PracticeCloud.attachOrStart(settings());
        try (var second = PracticeCloud.attachOrStart(settings())) {
            assertThat(second.access()).isEqualTo(first.access());
            var client = Client.administrator(second.access());
            assertThat(put(client, "rg-before")).isEqualTo(201);
            first.close();
            assertThat(eventually(client, "rg-after")).isEqualTo(201);
            assertThat(client.get(GROUPS + VERSION).body().path("value")).hasSize(2);
        }
    }

    private static int eventually(Client client, String name) {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (true) {
            try {
                return put(client, name);
            } catch (UncheckedIOException e) {
                if (Instant.now().isAfter(until)) {
                    throw e;
                }
            }
        }
    }

    @Test
    void theWorldAndItsKeysAreForTheirOwnerAlone() throws IOException {
        try (var cloud = PracticeCloud.start(settings())) {
            assertThat(cloud.access().endpoint()).isNotNull();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("practice"))))
                    .isEqualTo("rwx------");
        }
    }
}
