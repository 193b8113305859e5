package groundwork.cli;

import groundwork.cli.look.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Runs command lines in process, as somebody without a terminal would, and keeps what was said. Whatever JSON is
/// said is held against its documented schema.
final class Cli {

    private final Map<String, String> environment = new HashMap<>();
    private boolean terminal;
    private String typed = "";

    Cli(Path home) {
        environment.put("GROUNDWORK_HOME", home.toString());
    }

    /// @param out data
    /// @param err talk
    record Said(int code, String out, String err) {}

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// As if a person sat there and typed this.
    Cli typing(String lines) {
        terminal = true;
        typed = lines;
        return this;
    }

    Said run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var desk = new Desk(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Surroundings(environment, terminal, StandardCharsets.UTF_8));
        int code = new Commands(desk).run(arguments);
        var said = new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        if (said.out().startsWith("{") && said.out().contains("\"groundwork/")) {
            Schemas.check(said.out());
        }
        return said;
    }
}
