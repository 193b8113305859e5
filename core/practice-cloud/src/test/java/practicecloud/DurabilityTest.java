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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

    @Test
    void whatWasAnsweredSurvivesAKill() throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServeUntilKilled.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader()) {
            var endpoint = URI.create(lines.readLine());
            var folder = home.resolve("practice/ca.pem");
            var known =
                    new Access(endpoint, "t", "s", "00000000-0000-0000-0000-0000000000e1", "practice-secret", folder);
            var client = Client.administrator(known);
            for (int number = 0; number < 30; number++) {
                assertThat(put(client, "rg-" + number)).isEqualTo(201);
            }
        } finally {
            process.destroyForcibly().onExit().join();
        }
        try (var again = PracticeCloud.start(settings())) {
            var groups = Client.administrator(again.access()).get(GROUPS + VERSION);
            assertThat(groups.body().path("value")).hasSize(30);
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
}
