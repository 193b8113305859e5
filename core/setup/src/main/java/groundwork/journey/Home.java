package groundwork.journey;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where Groundwork keeps its runs, the practice world and its settings on this machine.
public final class Home {

    /// The environment variable that overrules the platform's usual place.
    public static final String VARIABLE = "GROUNDWORK_HOME";

    private Home() {}

    /// The home of the person this process runs for.
    public static Path locate() {
        return locate(System.getenv());
    }

    /// The same with other environment variables.
    public static Path locate(Map<String, String> environment) {
        return locate(environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /// `GROUNDWORK_HOME` where it is set; else the usual place of the platform: the local application data on
    /// Windows, Application Support on macOS, the XDG data folder elsewhere.
    ///
    /// @param system `os.name` as Java says it
    static Path locate(Map<String, String> environment, String system, Path user) {
        return set(environment, VARIABLE).orElseGet(() -> {
            var name = system.toLowerCase(Locale.ROOT);
            if (name.startsWith("windows")) {
                return set(environment, "LOCALAPPDATA")
                        .orElseGet(() -> user.resolve("AppData").resolve("Local"))
                        .resolve("Groundwork");
            }
            if (name.startsWith("mac")) {
                return user.resolve("Library").resolve("Application Support").resolve("Groundwork");
            }
            return set(environment, "XDG_DATA_HOME")
                    .orElseGet(() -> user.resolve(".local").resolve("share"))
                    .resolve("groundwork");
        });
    }

    private static Optional<Path> set(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .map(Path::toAbsolutePath);
    }
}
