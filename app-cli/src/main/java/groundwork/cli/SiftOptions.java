package groundwork.cli;

import groundwork.cli.files.SafeFile;
import groundwork.practices.Baseline;
import groundwork.practices.accept.Accepted;
import groundwork.practices.accept.Sieve;
import groundwork.practices.accept.Waiver;
import groundwork.practices.accept.WaiversFile;
import groundwork.practices.accept.WaiversFileException;
import groundwork.terms.JsonText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options that say which findings a person wants to hear: which practices, and what they decided before.
final class SiftOptions {

    @Option(
            names = "--baseline",
            order = 30,
            paramLabel = "SET",
            description = "Which practices: all (default), seed, psrule-ml, azure-policy-ml, checkov-ml or waf-ml.")
    private Baseline baseline = Baseline.ALL;

    @Option(
            names = "--waivers",
            order = 31,
            paramLabel = "FILE",
            description = "A YAML file of findings you live with for a while, each with a reason, an owner and its last"
                    + " day. One that has ended counts no more, and exits 3.")
    private Optional<Path> waivers = Optional.empty();

    @Option(
            names = "--accepted",
            order = 32,
            paramLabel = "FILE",
            description = "Report only what is not recorded in FILE.")
    private Optional<Path> accepted = Optional.empty();

    @Option(
            names = "--record",
            order = 33,
            description = "With --accepted: report everything, and record what is broken now in FILE.")
    private boolean record;

    /// A sieve as these options ask.
    ///
    /// @throws Refused where a file cannot be used; nothing was looked at then
    Sieve sieve() {
        if (record && accepted.isEmpty()) {
            throw new Refused(Exit.USAGE, "--record goes with --accepted FILE; nothing was judged.");
        }
        var wanted =
                new Sieve.Wanted(baseline, waivers(), record ? Optional.empty() : accepted.map(SiftOptions::known));
        return new Sieve(wanted, LocalDate.now(ZoneOffset.UTC));
    }

    private List<Waiver> waivers() {
        return waivers.map(SiftOptions::waivers).orElse(List.of());
    }

    private static List<Waiver> waivers(Path file) {
        try {
            return WaiversFile.read(Texts.read(file));
        } catch (WaiversFileException e) {
            throw new Refused(Exit.USAGE, file + ": " + e.getMessage() + " Nothing was judged.");
        }
    }

    private static Accepted known(Path file) {
        if (!Files.exists(file)) {
            throw new Refused(
                    Exit.USAGE,
                    "There is no " + file + " yet, so nothing was judged. Add --record to write it with what is broken"
                            + " now.");
        }
        try {
            return Accepted.read(JsonText.parse(Texts.read(file)));
        } catch (JsonText.Malformed e) {
            throw new Refused(Exit.USAGE, file + " is no JSON: " + e.getMessage() + ". Nothing was judged.");
        } catch (IllegalArgumentException e) {
            throw new Refused(Exit.USAGE, file + ": " + e.getMessage() + " Nothing was judged.");
        }
    }

    /// Says what the sieve held back, and records what it was asked to.
    ///
    /// @return whether a waiver has ended
    boolean tell(Sieve sieve, Printer printer) {
        for (var waived : sieve.waived()) {
            printer.detail("Waived: " + said(waived.by()) + ".");
        }
        if (!sieve.waived().isEmpty()) {
            printer.say(count(sieve.waived().size(), "finding is waived", "findings are waived") + ".");
        }
        if (sieve.accepted() > 0) {
            printer.say(count(sieve.accepted(), "finding was accepted before", "findings were accepted before") + ".");
        }
        sieve.unused().forEach(waiver -> printer.say("A waiver speaks of nothing here: " + said(waiver) + "."));
        sieve.expired()
                .forEach(waiver -> printer.say("A waiver has ended, and what it waived counts again: " + said(waiver)
                        + ". Cure the finding, or agree on a new day with " + waiver.owner() + "."));
        if (record) {
            var all = sieve.everything();
            accepted.ifPresent(file -> {
                SafeFile.write(file, JsonText.print(all.json()) + "\n");
                printer.say("Recorded " + count(all.findings().size(), "finding", "findings") + " in " + file + ".");
            });
        }
        return !sieve.expired().isEmpty();
    }

    private static String said(Waiver waiver) {
        return waiver.practice() + " on " + waiver.scope() + ", until " + waiver.expires() + ": " + waiver.reason();
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
