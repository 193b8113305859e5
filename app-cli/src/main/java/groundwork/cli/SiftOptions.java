package groundwork.cli;

import static groundwork.cli.look.Say.say;

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

    @Option(names = "--baseline", order = 30, paramLabel = "${bundle:label.set}")
    private Baseline baseline = Baseline.ALL;

    @Option(names = "--waivers", order = 31, paramLabel = "${bundle:label.file}")
    private Optional<Path> waivers = Optional.empty();

    @Option(names = "--accepted", order = 32, paramLabel = "${bundle:label.file}")
    private Optional<Path> accepted = Optional.empty();

    @Option(names = "--record", order = 33)
    private boolean record;

    /// A sieve as these options ask.
    ///
    /// @throws Refused where a file cannot be used; nothing was looked at then
    Sieve sieve() {
        if (record && accepted.isEmpty()) {
            throw new Refused(Exit.USAGE, say("commands.SiftOptions.record-goes-with-accepted-file-nothing"));
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
            throw new Refused(
                    Exit.USAGE,
                    say("commands.SiftOptions.nothing-was-judged", "file", file, "message", e.getMessage())
                            + "\n"
                            + say("commands.SiftOptions.waivers-look-like")
                            + "\n\n"
                            + WaiversFile.EXAMPLE.indent(2).stripTrailing());
        }
    }

    private static Accepted known(Path file) {
        if (!Files.exists(file)) {
            throw new Refused(Exit.USAGE, say("commands.SiftOptions.there-is-no-yet-so-nothing", "file", file));
        }
        try {
            return Accepted.read(JsonText.parse(Texts.read(file)));
        } catch (JsonText.Malformed e) {
            throw new Refused(
                    Exit.USAGE,
                    say("commands.SiftOptions.is-no-json-nothing-was-judged", "file", file, "message", e.getMessage()));
        } catch (Accepted.Unusable e) {
            throw new Refused(
                    Exit.USAGE,
                    say("commands.SiftOptions.nothing-was-judged", "file", file, "message", e.getMessage()));
        }
    }

    /// Says what the sieve held back, and records what it was asked to.
    ///
    /// @return whether a waiver has ended
    boolean tell(Sieve sieve, Printer printer) {
        if (sieve.accepted() > 0) {
            printer.say(say("commands.SiftOptions.were-accepted", "count", sieve.accepted()));
        }
        sieve.unused()
                .forEach(waiver -> printer.say(
                        say("commands.SiftOptions.a-waiver-speaks-of-nothing-here", "waiver", said(waiver))));
        sieve.expired()
                .forEach(waiver -> printer.say(say(
                        "commands.SiftOptions.a-waiver-has-ended-and-what",
                        "waiver",
                        said(waiver),
                        "owner",
                        waiver.owner())));
        if (record) {
            var all = sieve.everything();
            accepted.ifPresent(file -> {
                SafeFile.write(file, JsonText.print(all.json()) + "\n");
                printer.say(say(
                        "commands.SiftOptions.recorded", "count", all.findings().size(), "file", file));
            });
        }
        return !sieve.expired().isEmpty();
    }

    private static String said(Waiver waiver) {
        return say(
                "commands.SiftOptions.on-until",
                "practice",
                waiver.practice(),
                "scope",
                waiver.scope(),
                "expires",
                waiver.expires(),
                "reason",
                waiver.reason());
    }
}
