package groundwork.cli;

import groundwork.cli.look.Line;
import groundwork.terms.Json;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/// `--format`: text for people or JSON for programs.
final class FormatOption {

    @Option(names = "--format", order = 40, paramLabel = "${bundle:label.format}")
    Format format = Format.TEXT;

    void print(Printer printer, Supplier<Json> json, Supplier<List<Line>> lines) {
        switch (format) {
            case JSON -> printer.data(json.get());
            case TEXT -> printer.data(lines.get());
        }
    }

    /// What came of work that was just watched: it follows the progress at once, and no pager comes between.
    void printOutcome(Printer printer, Supplier<Json> json, Supplier<List<Line>> lines) {
        switch (format) {
            case JSON -> printer.data(json.get());
            case TEXT -> printer.lines(lines.get());
        }
    }
}
