package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.doors.PracticeServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupCommandTest {

    @TempDir
    Path folder;

    private final PracticeServer server = PracticeServer.inMemory();

    @AfterEach
    void end() {
        server.close();
    }

    private Cli cli() {
        return new Cli(folder.resolve("home")).on(server);
    }

    @Test
    void groundworkAloneAsksAndTheEndOfTheInputCancels() {
        var said = cli().run();
        assertThat(said.code()).isEqualTo(130);
        assertThat(said.out())
                .startsWith("An empty line takes what stands in brackets.")
                .endsWith("Cancelled. Nothing was created.\n");
        assertThat(cli().run("--set", "cloud=practice").out()).contains("groundwork setup --file");
    }

    @Test
    void withoutInputItSaysWhatIsMissingOrWhatWouldBeBuilt() {
        var missing = cli().run("setup", "--no-input");
        assertThat(missing.code()).isEqualTo(64);
        assertThat(missing.err()).contains("allowedAddresses");
        var whole = cli().run("setup", "--no-input", "--set", "allowedAddresses=203.0.113.0/24");
        assertThat(whole.code()).isZero();
        assertThat(whole.out()).contains("to create");
        assertThat(whole.err()).contains("Nothing was built");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            regon=x       | Did you mean 'region'?
            region        | --set takes key=value
            region=West!  | --set region: 'West!' is not a region name
            access=privat | Did you mean private?
            """)
    void aWrongAnswerOnTheCommandLineIsRefused(String pair, String sentence) {
        var said = cli().run("setup", "--set", pair);
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).contains(sentence).doesNotContain("Exception");
    }
}
