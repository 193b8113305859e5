package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.doctor.Check.Health;
import groundwork.cli.doctor.Examination;
import groundwork.cli.look.Console;
import groundwork.cli.look.Surroundings;
import groundwork.cli.look.Wishes;
import groundwork.doors.PracticeServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

    @TempDir
    Path folder;

    private final PracticeServer server = PracticeServer.inMemory();

    @AfterEach
    void tearDown() {
        server.close();
    }

    @Test
    void aHealthyMachineIsToldSo() {
        var said = new Cli(folder.resolve("home"))
                .on(server)
                .with("HTTPS_PROXY", "http://me:secret@proxy.example.com:8080")
                .run("doctor");
        assertThat(said.code()).as(said.out()).isZero();
        assertThat(said.out())
                .contains(
                        "Java", "Terminal", "Home", "Sign-in", server.entrance().subscription())
                .contains("enough for a whole set-up", "All is there that Groundwork needs.")
                .contains("@proxy.example.com:8080")
                .doesNotContain("secret@", "me:secret");
    }

    @Test
    void aSubscriptionNobodySeesAndAHomeThatIsAFileAreBad() throws IOException {
        var home = Files.writeString(folder.resolve("file"), "in the way");
        var said = new Cli(home)
                .on(server)
                .run("doctor", "--subscription", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "--format", "json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains(
                        "cannot be written: it is a file where a folder is needed",
                        "GROUNDWORK_HOME",
                        "is not among the");
    }

    @Test
    void aCloudThatIsNotThereIsSaid() {
        var said = new Cli(folder.resolve("home")).run("doctor", "--cloud", "https://localhost:1");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("There is no Azure cloud at https://localhost:1")
                .doesNotContain("\tat ");
        assertThat(new Cli(folder.resolve("home"))
                        .run("doctor", "--cloud", "azur")
                        .out())
                .contains("There is no cloud");
    }

    @Test
    void aClockThatGoesWrongIsToldWithTheFix() {
        for (var off : List.of(Duration.ofMinutes(-9), Duration.ofSeconds(100), Duration.ZERO)) {
            var here = new Examination.Here(
                    new Surroundings(Map.of(), false, StandardCharsets.UTF_8),
                    Console.of(Wishes.NONE, new Surroundings(Map.of(), false, StandardCharsets.UTF_8)),
                    folder,
                    () -> Instant.now().plus(off));
            var chosen = new Examination.Chosen(() -> new KeptDoor(server.door()), Optional.empty(), Optional.empty());
            var clock = Examination.of(here, chosen).stream()
                    .filter(check -> check.what().equals("Clock"))
                    .findFirst()
                    .orElseThrow();
            var health = off.isZero() ? Health.GOOD : off.isNegative() ? Health.BAD : Health.NOTE;
            assertThat(clock.health()).as(clock.seen()).isEqualTo(health);
            assertThat(clock.mend()).contains(off.isZero() ? "" : "timedatectl set-ntp true");
        }
    }

    @Test
    void anAuthorityThatIsNoneIsBad() throws IOException {
        var file = Files.writeString(folder.resolve("ca.pem"), "no certificate");
        var said = new Cli(folder.resolve("home")).on(server).run("doctor", "--ca", file.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("ca.pem holds no certificate", "Name a PEM file");
    }
}
