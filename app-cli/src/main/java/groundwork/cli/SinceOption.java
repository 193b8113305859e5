package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cli.view.ComparisonView;
import groundwork.practices.Catalogue;
import groundwork.practices.Severity;
import groundwork.practices.accept.Comparison;
import groundwork.practices.accept.Fingerprint;
import groundwork.report.ComparisonReport;
import groundwork.report.Document;
import groundwork.terms.JsonText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/// `--since`: what changed since an earlier report, in place of the findings themselves.
final class SinceOption {

    @Option(names = "--since", order = 34, paramLabel = "${bundle:label.report}")
    private Optional<Path> since = Optional.empty();

    boolean asked() {
        return since.isPresent();
    }

    /// Refuses a report that cannot be used before anything is looked at.
    void check() {
        since.ifPresent(SinceOption::report);
    }

    /// What a report says.
    ///
    /// @throws Refused where the file is none
    static Comparison.Now report(Path file) {
        try {
            var json = JsonText.parse(Texts.read(file));
            if (json.items("findings").isEmpty() && json.text("schema").isEmpty()) {
                throw new Refused(
                        Exit.USAGE, say("commands.SinceOption.is-no-report-of-findings-format", "file", file));
            }
            return Comparison.Now.read(json);
        } catch (JsonText.Malformed e) {
            throw new Refused(
                    Exit.USAGE,
                    say("commands.SinceOption.is-no-json-format-json-writes", "file", file, "message", e.getMessage()));
        }
    }

    /// Says what changed. The exit tells whether something new reaches a severity.
    ///
    /// @throws Refused where the form cannot hold a comparison
    Exit tell(Comparison.Now now, FindingsOptions told, Printer printer) {
        var comparison = Comparison.of(report(since.orElseThrow()).broken(), now);
        var document = told.form().document();
        if (document.isEmpty()) {
            printer.data(new ComparisonView(printer.console(), printer.width()).of(comparison));
        } else if (document.get() == Document.JSON) {
            told.write(JsonText.print(ComparisonReport.json(comparison)) + "\n", printer);
        } else {
            throw new Refused(Exit.USAGE, say("commands.SinceOption.since-speaks-as-text-or-json"));
        }
        return told.failOn()
                        .filter(severity -> reaches(comparison.fresh(), severity))
                        .isPresent()
                ? Exit.FINDINGS
                : Exit.DONE;
    }

    private static boolean reaches(Set<Fingerprint> findings, Severity severity) {
        return findings.stream()
                .flatMap(finding -> Catalogue.find(finding.practice()).stream())
                .anyMatch(practice -> practice.about().severity().compareTo(severity) <= 0);
    }
}
