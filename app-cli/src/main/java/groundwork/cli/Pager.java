package groundwork.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/// Shows long text a page at a time, as `PAGER` says, else with `less`, which leaves at once where it all fits.
final class Pager {

    private final Map<String, String> environment;

    Pager(Map<String, String> environment) {
        this.environment = environment;
    }

    /// Shows the text; false where there is no pager, and nothing was shown.
    boolean show(String text) {
        try {
            var pager = new ProcessBuilder("/bin/sh", "-c", command())
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            pager.environment().putIfAbsent("LESS", "FRX");
            var showing = pager.start();
            try (var in = new PrintStream(showing.getOutputStream(), false, System.out.charset())) {
                in.print(text);
            }
            return showing.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private String command() {
        return Optional.ofNullable(environment.get("PAGER"))
                .filter(pager -> !pager.isBlank())
                .orElse("less");
    }
}
