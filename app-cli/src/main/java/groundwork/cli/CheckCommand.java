package groundwork.cli;

import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.Choices;
import groundwork.cli.FindingsOptions.About;
import groundwork.doors.Door;
import groundwork.journey.Journey;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.accept.Fingerprint;
import groundwork.practices.accept.Sieve;
import groundwork.report.Mask;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork check`: judges the practices, on answers or on what is really there.
@Command(
        name = "check",
        description = "Judge the best practices: on what the answers would build, or on a workspace that is there,"
                + " whoever built it.",
        footer = {
            "",
            "Examples:",
            "  groundwork check --file answers.yaml",
            "  groundwork check --file answers.yaml --live --fail-on high",
            "  groundwork check --workspace mlw-vision-dev --format html --out report.html",
            "  groundwork check --workspace mlw-vision-dev --waivers waivers.yaml --baseline psrule-ml",
            "  groundwork check --workspace mlw-vision-dev --accepted known.json --record",
            "  groundwork check --workspace mlw-vision-dev --since last-week.json",
            "  groundwork check --report today.json --since last-week.json --format json"
        })
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final SiftOptions sift = new SiftOptions();

    @Mixin
    private final SinceOption since = new SinceOption();

    @Mixin
    private final FindingsOptions told = new FindingsOptions();

    @ArgGroup(multiplicity = "1")
    private @Nullable Of of;

    @Option(names = "--live", description = "With --file: judge what is really there of it in the cloud.")
    private boolean live;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    /// What is judged.
    static final class Of {

        @Option(names = "--file", paramLabel = "FILE", description = "What this answers file would build.")
        Optional<Path> file = Optional.empty();

        @Option(
                names = "--workspace",
                paramLabel = "NAME",
                description = "A workspace that is there, by its name or resource id.")
        Optional<String> workspace = Optional.empty();

        @Option(
                names = "--report",
                paramLabel = "FILE",
                description = "Nothing new: what an earlier --format json found, to hold against --since.")
        Optional<Path> report = Optional.empty();
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var asked = Objects.requireNonNull(of);
            if (live && asked.file.isEmpty()) {
                throw new Refused(Exit.USAGE, "--live goes with --file; nothing was judged.");
            }
            since.check();
            return asked.file
                    .map(file -> file(file, printer))
                    .or(() -> asked.workspace.map(name -> there(name, printer)))
                    .orElseGet(() -> report(asked.report.orElseThrow(), printer))
                    .code();
        }
    }

    private Exit file(Path file, Printer printer) {
        var sieve = sift.sieve();
        var given = AnswersFile.read(file);
        if (!live) {
            var choices = Place.choices(place.over(given));
            return judged(new Journey(desk.home()).judged(choices), sieve, about(file, "as planned", choices), printer);
        }
        try (var door = place.open(given, desk, printer)) {
            var choices = Place.choices(door.settled(place.over(given)));
            var findings = new Journey(desk.home()).judgeLive(choices, door.cloud());
            return judged(findings, sieve, about(file, "live on " + door.name(), choices), printer);
        }
    }

    private Exit there(String name, Printer printer) {
        var sieve = sift.sieve();
        try (var door = place.open(Answers.NONE, desk, printer)) {
            var workspace = WorkspaceNamed.find(name, place, door);
            var about = new About(workspace.name() + " on " + door.name(), Optional.empty(), Mask.Known.NOTHING);
            return judged(judgedThere(workspace, door), sieve, about, printer);
        }
    }

    private List<Finding> judgedThere(ResourceId workspace, Door door) {
        var subject = new Journey(desk.home()).look(workspace, door.cloud());
        WorkspaceNamed.mustBeThere(subject, door, "nothing was judged");
        return Catalogue.judge(subject);
    }

    private Exit report(Path file, Printer printer) {
        if (!since.asked()) {
            throw new Refused(Exit.USAGE, "--report goes with --since; nothing was compared.");
        }
        return since.tell(SinceOption.report(file), told, printer);
    }

    private Exit judged(List<Finding> found, Sieve sieve, About about, Printer printer) {
        var findings = sieve.sift(found);
        var exit = since.asked()
                ? since.tell(Fingerprint.of(findings), told, printer)
                : told.tell(findings, about, printer);
        return sift.tell(sieve, printer) ? Exit.FINDINGS : exit;
    }

    private About about(Path file, String how, Choices choices) {
        return new About(file.getFileName() + ", " + how, Optional.of(file), Mask.Known.of(choices));
    }
}
