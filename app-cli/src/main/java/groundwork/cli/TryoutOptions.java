package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cli.files.SafeFile;
import groundwork.cli.view.TryoutView;
import groundwork.report.Heading;
import groundwork.report.TryoutDocument;
import groundwork.tryout.live.Evidence;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options that say how try-outs are told.
final class TryoutOptions {

    @Option(names = "--format", order = 40, paramLabel = "${bundle:label.format}")
    private TryoutForm form = TryoutForm.TEXT;

    @Option(names = "--out", order = 41, paramLabel = "${bundle:label.file}")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--details", order = 43)
    private boolean details;

    /// Says what is known as the options ask.
    ///
    /// @param title what was tried, for a heading
    Exit tell(Evidence evidence, String title, Printer printer) {
        form.document()
                .ifPresentOrElse(
                        document -> write(document, title, evidence, printer),
                        () -> printer.data(new TryoutView(printer.console(), printer.width(), details).of(evidence)));
        return evidence.somebodyCannot() ? Exit.FINDINGS : Exit.DONE;
    }

    private void write(TryoutDocument document, String title, Evidence evidence, Printer printer) {
        var program = new Heading.Program("Groundwork", Version.number());
        var text = document.of(new Heading(title, Optional.empty(), Instant.now(), program), evidence);
        if (out.isEmpty()) {
            printer.text(text.stripTrailing());
            return;
        }
        SafeFile.write(out.get(), text);
        printer.say(say("commands.FindingsOptions.wrote", "out", out.get()));
    }
}
