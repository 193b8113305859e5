package groundwork.cli.look;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the process finds around it; a value, so that tests can make any.
///
/// @param environment the environment variables
/// @param terminal    whether input and output both are a terminal
/// @param output      the encoding of the standard output
public record Surroundings(Map<String, String> environment, boolean terminal, Charset output) {

    private static final Pattern UTF_8 = Pattern.compile("\\.utf-?8(@|$)", Pattern.CASE_INSENSITIVE);

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /// Those of this process.
    public static Surroundings here() {
        var console = System.console();
        var environment = System.getenv();
        return new Surroundings(
                environment, console != null && console.isTerminal(), encoding(environment, System.out.charset()));
    }

    /// UTF-8 where the environment asks for it by name, also where its locale is not installed and Java therefore
    /// knows nothing but ASCII; else what Java found.
    static Charset encoding(Map<String, String> environment, Charset found) {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> UTF_8.matcher(value).find())
                .map(_ -> StandardCharsets.UTF_8)
                .orElse(found);
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /// The width of the terminal, without loading a terminal library: as `COLUMNS` says, else as `stty` does,
    /// else 80.
    int columns() {
        return variable("COLUMNS").flatMap(Surroundings::positive).orElseGet(() -> terminal ? askStty() : 80);
    }

    private static int askStty() {
        try {
            var stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            stty.waitFor(1, TimeUnit.SECONDS);
            return positive(answer.substring(answer.indexOf(' ') + 1)).orElse(80);
        } catch (IOException e) {
            return 80;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 80;
        }
    }

    private static Optional<Integer> positive(String text) {
        return text.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
