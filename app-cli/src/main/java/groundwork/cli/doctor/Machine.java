package groundwork.cli.doctor;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Console;
import groundwork.cli.look.Surroundings;
import groundwork.terms.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be seen on this machine without asking any cloud.
///
/// @param ca one more authority to trust, where one was named
record Machine(Surroundings around, Console console, Path home, Optional<Path> ca) {

    private static final long ROOM = 50_000_000;
    private static final int NEEDED = 25;

    Stream<Check> checks() {
        return Stream.of(
                java(),
                terminal(),
                home(home),
                proxy(),
                ca.map(Machine::authority).orElseGet(Machine::systems));
    }

    private static Check java() {
        var seen = say("doctor.java-of", "version", Runtime.version(), "vendor", System.getProperty("java.vendor"));
        return Runtime.version().feature() < NEEDED
                ? Check.bad(say("doctor.java"), seen, say("doctor.java-fix", "needed", NEEDED))
                : Check.good(say("doctor.java"), seen);
    }

    private static Check systems() {
        return Check.good(say("doctor.authorities"), say("doctor.authorities-usual"));
    }

    private static Check authority(Path file) {
        try (var in = Files.newInputStream(file)) {
            var known = CertificateFactory.getInstance("X.509").generateCertificates(in);
            for (var certificate : known) {
                if (certificate instanceof X509Certificate x509) {
                    x509.checkValidity();
                }
            }
            return known.isEmpty()
                    ? bad(say("doctor.no-certificate", "file", file))
                    : Check.good(
                            say("doctor.authorities"),
                            say("doctor.authorities-more", "count", known.size(), "file", file));
        } catch (IOException e) {
            return bad(say("doctor.authority-unread", "file", file));
        } catch (CertificateExpiredException | CertificateNotYetValidException e) {
            return bad(say("doctor.authority-old", "file", file, "message", e.getMessage()));
        } catch (CertificateException e) {
            return bad(say("doctor.no-certificate", "file", file));
        }
    }

    private static Check bad(String seen) {
        return Check.bad(say("doctor.authorities"), seen, say("doctor.ca-fix"));
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
                    say("doctor.home-unwritable", "home", home, "message", Trouble.of(e)),
                    say("doctor.home-fix"));
        }
    }

    private Check proxy() {
        return variable("HTTPS_PROXY")
                .or(() -> variable("https_proxy"))
                .map(proxy -> Check.good(
                        say("doctor.proxy"), proxy.replaceAll("//[^@/]*@", "//\u2022\u2022\u2022@") + without()))
                .orElse(Check.good(say("doctor.proxy"), say("doctor.no-proxy")));
    }

    private String without() {
        return variable("NO_PROXY")
                .or(() -> variable("no_proxy"))
                .map(names -> say("doctor.no-proxy-for", "names", names))
                .orElse("");
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(around.environment().get(name)).filter(value -> !value.isBlank());
    }
}
