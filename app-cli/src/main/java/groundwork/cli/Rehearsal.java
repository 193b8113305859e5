package groundwork.cli;

import groundwork.cli.look.Surroundings;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.NoTerminal;
import groundwork.cli.screen.Screen;
import groundwork.doors.Doors;
import groundwork.doors.PracticeServer;
import groundwork.doors.PracticeServer.Speed;
import groundwork.terms.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the launcher prepares after a build, so that starts are quick: jars whose classes a cache can remember,
/// pages of help, and two rehearsals that show the JVM which classes a start needs. Nobody sees a rehearsal, and
/// it leaves nothing behind outside the folder it is given.
final class Rehearsal {

    private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

    private Rehearsal() {}

    /// @param arguments what to do (`jars FROM TO`, `help FOLDER`, `start HOME`, `cloud HOME`)
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "jars" -> LightJars.copy(folder, Path.of(arguments[2]));
            case "help" -> new HelpPages(folder).write();
            case "start" -> start(folder);
            case "cloud" -> cloud(folder);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        Runtime.getRuntime().exit(0);
    }

    /// What is asked of the program itself, and the wizard up to its first question.
    private static void start(Path home) {
        var desk = desk(home, true);
        for (var language : Language.values()) {
            Language.speak(language);
            new Quick(desk).run(List.of("--help"));
        }
        Language.speak(Language.ENGLISH);
        new Quick(desk).wizard(new SetupCommand(desk, Rehearsal::screen));
        new Commands(desk).run("--help");
        new Commands(desk(home, false)).run("explain", "NET-04");
    }

    private static Optional<Screen> screen(Theme theme) {
        try {
            return Optional.of(NoTerminal.screen(theme, new LeavingSoon(), NOWHERE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first look at a practice cloud: of one's own, and as at any cloud with an address.
    private static void cloud(Path home) {
        var desk = desk(home, false);
        new Commands(desk).run("doctor");
        try (var server =
                PracticeServer.serve(Optional.of(home.resolve("served")), 0, Speed.INSTANT, Optional.empty())) {
            var entrance = server.entrance();
            System.setProperty("AZURE_TENANT_ID", entrance.tenant());
            System.setProperty("AZURE_CLIENT_ID", entrance.clientId());
            System.setProperty("AZURE_CLIENT_SECRET", entrance.secret());
            var address = entrance.endpoint().toString();
            new Commands(desk)
                    .run("doctor", "--cloud", address, "--ca", entrance.ca().toString());
        }
    }

    private static Desk desk(Path home, boolean terminal) {
        var nowhere = new PrintStream(NOWHERE, false, StandardCharsets.UTF_8);
        var environment = Map.of("GROUNDWORK_HOME", home.toString(), "TERM", "xterm-256color", "COLUMNS", "100");
        return new Desk(
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                new Surroundings(environment, terminal, StandardCharsets.UTF_8),
                Doors::open);
    }

    /// Somebody who looks at the first question for a moment and presses Ctrl-C.
    private static final class LeavingSoon extends InputStream {

        private static final long MOMENT = 1500;
        private static final int CTRL_C = 3;

        @Override
        public int read() throws IOException {
            try {
                Thread.sleep(MOMENT);
                return CTRL_C;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new java.io.InterruptedIOException();
            }
        }
    }
}
