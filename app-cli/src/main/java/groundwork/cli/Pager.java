package groundwork.cli;

import groundwork.cli.look.Surroundings;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/// Shows long text a page at a time, as `PAGER` says, else with `less`, which leaves at once where it all fits.
final class Pager {

    private final Surroundings around;

    Pager(Surroundings around) {
        this.around = around;
    }

    /// Shows the text; false where there is no pager, and nothing was shown.
    boolean show(String text) {
        try {
            var pager = new ProcessBuilder("/bin/sh", "-c", command())
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            pager.environment().putIfAbsent("LESS", "FRX");
            var showing = pager.start();
            try (var in = new PrintStream(showing.getOutputStream(), false, around.output())) {
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
        return Optional.ofNullable(around.environment().get("PAGER"))
                .filter(pager -> !pager.isBlank())
                .orElse("less");
    }
}
