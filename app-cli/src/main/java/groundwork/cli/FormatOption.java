package groundwork.cli;

import groundwork.cli.look.Line;
import groundwork.terms.Json;
import java.nio.file.Path;
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

    /// What was done, where a person needs no more than a sentence, which is talk.
    void told(Printer printer, Supplier<Json> json, String sentence) {
        switch (format) {
            case JSON -> printer.data(json.get());
            case TEXT -> printer.say(sentence);
        }
    }

    /// Files that were written: schema `groundwork/files/1`.
    void wrote(Printer printer, List<Path> files, String sentence) {
        told(
                printer,
                () -> Json.object(
                        "schema",
                        "groundwork/files/1",
                        "files",
                        Json.array(files.stream().map(Path::toString).map(Json::of))),
                sentence);
    }

    /// What came of work that was just watched: it follows the progress at once, and no pager comes between.
    void printOutcome(Printer printer, Supplier<Json> json, Supplier<List<Line>> lines) {
        switch (format) {
            case JSON -> printer.data(json.get());
            case TEXT -> printer.lines(lines.get());
        }
    }
}
