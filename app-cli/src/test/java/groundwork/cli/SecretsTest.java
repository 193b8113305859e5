package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.doors.PracticeServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After a full run at its most talkative, no file of the home, no log, no plan, no report and nothing on the
/// screen holds a token, a key or a secret.
class SecretsTest {

    /// A signed token, the practice cloud's own secret, and what keys look like in connection strings and
    /// headers.
    private static final Pattern SECRET = Pattern.compile(
            "eyJ[A-Za-z0-9_-]{10,}\\.|practice-secret|AccountKey=|InstrumentationKey=|Bearer |client_secret|SharedKey ");

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int run(Cli cli, String... arguments) {
        var answer = cli.run(arguments);
        said.add(answer.out());
        said.add(answer.err());
        return answer.code();
    }

    @Test
    void nothingThatIsWrittenOrSaidHoldsASecret() throws IOException {
        try (var server = PracticeServer.inMemory()) {
            var cli = new Cli(folder.resolve("home")).on(server);
            var file = at("answers.yaml");
            var log = at("groundwork.log");
            run(cli, "init", "--file", file);
            run(cli, "preview", "--file", file, "--out", at("plan.json"), "--verbose", "--log-file", log);
            assertThat(run(cli, "apply", "--plan", at("plan.json"), "--yes", "--verbose", "--log-file", log))
                    .isZero();
            run(cli, "apply", "--file", file, "--yes", "--format", "json", "--verbose", "--log-file", log);
            run(cli, "preview", "--file", file, "--details", "--what-if", "--verbose", "--log-file", log);
            for (var format : List.of("json", "html", "markdown", "sarif", "junit", "csv")) {
                run(cli, "check", "--file", file, "--live", "--format", format, "--out", at("report." + format));
            }
            run(cli, "tryout", "--file", file, "--verbose", "--log-file", log);
            run(cli, "export", "--file", file, "--as", "arm", "--out", at("arm"));
            run(cli, "runs", "--format", "json");
            assertThat(SECRET.matcher(server.entrance().secret()).find()).isTrue();
        }
        assertThat(said).noneMatch(text -> SECRET.matcher(text).find());
        int files = 0;
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files++;
                assertThat(SECRET.matcher(Files.readString(file, StandardCharsets.UTF_8))
                                .results())
                        .as("%s", file)
                        .isEmpty();
            }
        }
        assertThat(files).isGreaterThan(8);
    }
}
