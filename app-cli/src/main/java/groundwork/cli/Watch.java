package groundwork.cli;

import groundwork.cli.progress.Outlook;
import groundwork.cli.progress.Progress;
import groundwork.cli.screen.Screen;
import groundwork.cli.view.RunLines;
import groundwork.run.RunEvent;
import groundwork.run.Scoreboard;
import groundwork.run.StopToken;
import groundwork.run.Termination;
import java.util.Optional;
import java.util.function.Consumer;

/// Shows a run while it goes on: a moving picture on a terminal that can be redrawn, else a line for each change.
final class Watch {

    private final Printer printer;
    private final StopToken stop = new StopToken();

    Watch(Printer printer) {
        this.printer = printer;
    }

    /// Something that runs, tells what happens and can be stopped.
    @FunctionalInterface
    interface Run<T> {
        T run(Consumer<RunEvent> listener, StopToken stop);
    }

    /// What came of a run, and every step as it ended.
    record Watched<T>(T result, Scoreboard board) {}

    /// Runs to the end. What the run throws is thrown here.
    ///
    /// @param outlook what is known of it before it begins
    <T> Watched<T> show(Run<T> run, Outlook outlook) {
        try (var _ = Stopping.by(stop, printer);
                var _ = Termination.of(stop)) {
            return screen().map(screen -> moving(screen, run, outlook)).orElseGet(() -> lines(run));
        }
    }

    private Optional<Screen> screen() {
        var console = printer.console();
        return console.isRich() ? Screen.open(console.theme(), printer.encoding()) : Optional.empty();
    }

    private <T> Watched<T> moving(Screen screen, Run<T> run, Outlook outlook) {
        try (screen) {
            var progress = new Progress(screen, printer.console().glyphs(), stop, outlook);
            T result = progress.follow(listener -> run.run(listener, stop));
            return new Watched<>(result, progress.board());
        }
    }

    private <T> Watched<T> lines(Run<T> run) {
        var lines = new RunLines(printer.console(), printer::say);
        T result = run.run(lines, stop);
        return new Watched<>(result, lines.board());
    }
}
