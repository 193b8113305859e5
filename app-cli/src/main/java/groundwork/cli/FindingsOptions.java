package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cli.files.SafeFile;
import groundwork.cli.view.FindingsView;
import groundwork.cli.view.FleetView;
import groundwork.practices.Finding;
import groundwork.practices.Severity;
import groundwork.report.Document;
import groundwork.report.FleetReport;
import groundwork.report.Heading;
import groundwork.report.Mask;
import groundwork.report.Tally;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options that say how findings are told, and when they make a command fail.
final class FindingsOptions {

    @Option(names = "--format", order = 40, paramLabel = "${bundle:label.format}")
    private Form form = Form.TEXT;

    @Option(names = "--out", order = 41, paramLabel = "${bundle:label.file}")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--mask", order = 42)
    private boolean mask;

    @Option(names = "--details", order = 43)
    private boolean details;

    @Option(names = "--fail-on", order = 44, paramLabel = "${bundle:label.severity}")
    private Optional<Severity> failOn = Optional.empty();

    /// What was judged.
    ///
    /// @param source the file that was judged, where there is one
    /// @param names  what is masked besides the ids in the report
    record About(String title, Optional<Path> source, Mask.Known names) {}

    Form form() {
        return form;
    }

    Optional<Severity> failOn() {
        return failOn;
    }

    /// Says the findings as the options ask.
    Exit tell(List<Finding> found, About about, Printer printer) {
        var findings = mask ? Mask.of(found, about.names()) : found;
        var view = new FindingsView(printer.console(), printer.width(), details);
        form.document()
                .ifPresentOrElse(
                        document -> write(document, heading(about), findings, printer),
                        () -> printer.data(view.all(findings)));
        if (out.isPresent()) {
            printer.say(FindingsView.summary(findings));
        }
        boolean reached = failOn.filter(severity -> Tally.of(found).broken().reaches(severity))
                .isPresent();
        return reached ? Exit.FINDINGS : Exit.DONE;
    }

    /// Says what was found in a fleet as the options ask.
    Exit tell(FleetReport fleet, About about, Printer printer) {
        var told = mask ? Mask.of(fleet) : fleet;
        var view = new FleetView(printer.console(), printer.width(), details);
        form.document()
                .ifPresentOrElse(
                        document -> write(document.of(heading(about), told), printer),
                        () -> printer.data(view.all(told)));
        if (out.isPresent()) {
            printer.say(FindingsView.summary(fleet.all()));
        }
        return failOn.filter(severity -> fleet.all().broken().reaches(severity)).isPresent()
                ? Exit.FINDINGS
                : Exit.DONE;
    }

    private Heading heading(About about) {
        return new Heading(
                mask ? say("commands.FindingsOptions.masked") : about.title(),
                mask ? Optional.empty() : about.source().map(Path::toString),
                Instant.now(),
                new Heading.Program("Groundwork", Version.number()));
    }

    private void write(Document document, Heading heading, List<Finding> findings, Printer printer) {
        write(document.of(heading, findings), printer);
    }

    /// Writes a report where the options ask.
    void write(String text, Printer printer) {
        if (out.isEmpty()) {
            printer.text(text.stripTrailing());
            return;
        }
        SafeFile.write(out.get(), text);
        printer.say(say("commands.FindingsOptions.wrote", "out", out.get()));
    }
}
