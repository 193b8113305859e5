package groundwork.cli.doctor;

import static groundwork.cli.look.Say.say;

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
        return Check.good(
                say("doctor.java"),
                say("doctor.java-of", "version", Runtime.version(), "vendor", System.getProperty("java.vendor")));
    }

    private Check terminal() {
        var seen = (around.terminal()
                        ? say("doctor.terminal-columns", "width", console.width())
                        : say("doctor.no-terminal"))
                + ", " + around.output().displayName()
                + (console.theme().colour() ? ", colours" : say("doctor.no-colours"));
        return console.glyphs().unicode()
                ? Check.good(say("doctor.terminal"), seen)
                : Check.note(say("doctor.terminal"), seen, say("doctor.ascii-fix"));
    }

    private static Check home(Path home) {
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "doctor", ".part"));
            var free = Files.getFileStore(home).getUsableSpace();
            return free < ROOM
                    ? Check.bad(
                            say("doctor.home"),
                            say("doctor.little-room", "home", home, "free", free / 1_000_000),
                            say("doctor.little-room-fix"))
                    : Check.good(say("doctor.home"), home.toString());
        } catch (IOException e) {
            return Check.bad(
                    say("doctor.home"),
                    say("doctor.home-unwritable", "home", home, "message", e.getMessage()),
                    say("doctor.home-fix"));
        }
    }

    private Check proxy() {
        return variable("HTTPS_PROXY")
                .or(() -> variable("https_proxy"))
                .map(proxy -> Check.good(say("doctor.proxy"), proxy.replaceAll("//[^@/]*@", "//\u2022\u2022\u2022@")))
                .orElse(Check.good(say("doctor.proxy"), say("doctor.no-proxy")));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(around.environment().get(name)).filter(value -> !value.isBlank());
    }
}
