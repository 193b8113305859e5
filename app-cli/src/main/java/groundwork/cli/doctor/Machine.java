package groundwork.cli.doctor;

import groundwork.cli.look.Console;
import groundwork.cli.look.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be seen on this machine without asking any cloud.
record Machine(Surroundings around, Console console, Path home) {

    private static final long ROOM = 50_000_000;

    Stream<Check> checks() {
        return Stream.of(java(), terminal(), home(home), proxy());
    }

    private static Check java() {
        return Check.good("Java", Runtime.version() + " of " + System.getProperty("java.vendor"));
    }

    private Check terminal() {
        var seen = (around.terminal() ? "a terminal of " + console.width() + " columns" : "no terminal")
                + ", " + around.output().displayName()
                + (console.theme().colour() ? ", colours" : ", no colours");
        return console.glyphs().unicode()
                ? Check.good("Terminal", seen)
                : Check.note("Terminal", seen, "Signs are drawn in ASCII. Set LANG to a UTF-8 locale for better ones.");
    }

    private static Check home(Path home) {
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "doctor", ".part"));
            var free = Files.getFileStore(home).getUsableSpace();
            return free < ROOM
                    ? Check.bad("Home", home + ": only " + free / 1_000_000 + " MB are free", "Make room there.")
                    : Check.good("Home", home.toString());
        } catch (IOException e) {
            return Check.bad(
                    "Home",
                    home + " cannot be written: " + e.getMessage(),
                    "Set GROUNDWORK_HOME to a folder you may write.");
        }
    }

    private Check proxy() {
        return variable("HTTPS_PROXY")
                .or(() -> variable("https_proxy"))
                .map(proxy -> Check.good("Proxy", proxy.replaceAll("//[^@/]*@", "//\u2022\u2022\u2022@")))
                .orElse(Check.good("Proxy", "none (HTTPS_PROXY is not set)"));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(around.environment().get(name)).filter(value -> !value.isBlank());
    }
}
