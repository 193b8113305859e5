package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.Choices;
import groundwork.cli.FindingsOptions.About;
import groundwork.doors.Door;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.accept.Comparison;
import groundwork.practices.accept.Sieve;
import groundwork.practices.fleet.Fleet;
import groundwork.practices.fleet.Reach;
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
        footer = {
            "  groundwork check --file answers.yaml",
            "  groundwork check --file answers.yaml --live --fail-on high",
            "  groundwork check --workspace mlw-vision-dev --format html --out report.html",
            "  groundwork check --workspace mlw-vision-dev --waivers waivers.yaml --baseline psrule-ml",
            "  groundwork check --workspace mlw-vision-dev --accepted known.json --record",
            "  groundwork check --workspace mlw-vision-dev --since last-week.json",
            "  groundwork check --subscription ID,ID --format csv --out fleet.csv",
            "  groundwork check --workspace mlw-vision-dev --from-address 203.0.113.7",
            "  groundwork check --management-group contoso --baseline seed",
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

    @ArgGroup(multiplicity = "0..1")
    private @Nullable Of of;

    @Mixin
    private final FleetOptions fleet = new FleetOptions();

    @Option(names = "--live")
    private boolean live;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    /// What is judged.
    static final class Of {

        @Option(names = "--file", paramLabel = "${bundle:label.file:-FILE}")
        Optional<Path> file = Optional.empty();

        @Option(names = "--workspace", paramLabel = "${bundle:label.name:-NAME}")
        Optional<String> workspace = Optional.empty();

        @Option(names = "--management-group", paramLabel = "${bundle:label.id:-ID}")
        Optional<String> managementGroup = Optional.empty();

        @Option(names = "--report", paramLabel = "${bundle:label.file:-FILE}")
        Optional<Path> report = Optional.empty();
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var asked = Objects.requireNonNullElseGet(of, Of::new);
            if (live && asked.file.isEmpty()) {
                throw new Refused(Exit.USAGE, say("commands.CheckCommand.live-goes-with-file-nothing-was"));
            }
            since.check();
            return asked.file
                    .map(file -> file(file, printer))
                    .or(() -> asked.workspace.map(name -> there(name, printer)))
                    .or(() -> asked.report.map(report -> report(report, printer)))
                    .or(() -> reach(asked).map(part -> fleet(part, printer)))
                    .orElseThrow(
                            () -> new Refused(Exit.USAGE, say("commands.CheckCommand.still-needed-one-of-file-file")))
                    .code();
        }
    }

    private Optional<Reach> reach(Of asked) {
        return asked.managementGroup
                .<Reach>map(Reach.ManagementGroup::new)
                .or(() -> place.subscription.map(ids -> new Reach.Subscriptions(List.of(ids.split(",")))));
    }

    private Exit fleet(Reach reach, Printer printer) {
        var sieve = sift.sieve();
        try (var door = place.open(Answers.NONE, desk, printer);
                var look = fleet.look(new Fleet(reach, door.cloud(), place.from(desk)), door, desk, printer)) {
            var report = look.report(sieve);
            var about = new About(
                    say("commands.CheckCommand.on", "words", reach.words(), "name", door.name()),
                    Optional.empty(),
                    Mask.Known.NOTHING);
            var exit = since.asked()
                    ? since.tell(Comparison.Now.of(report.open()), told, printer)
                    : told.tell(report, about, printer);
            look.told();
            return look.stopped() ? Exit.STOPPED : sift.tell(sieve, printer) ? Exit.FINDINGS : exit;
        }
    }

    private Exit file(Path file, Printer printer) {
        var sieve = sift.sieve();
        var given = AnswersFile.read(file);
        if (!live) {
            var choices = Place.choices(place.over(given));
            return judged(
                    place.journey(desk).judged(choices),
                    sieve,
                    about(file, say("commands.CheckCommand.as-planned"), choices),
                    printer);
        }
        try (var door = place.open(given, desk, printer)) {
            var choices = Place.choices(door.settled(place.over(given)));
            var findings = place.journey(desk).judgeLive(choices, door.cloud());
            return judged(
                    findings,
                    sieve,
                    about(file, say("commands.CheckCommand.live-on", "name", door.name()), choices),
                    printer);
        }
    }

    private Exit there(String name, Printer printer) {
        var sieve = sift.sieve();
        try (var door = place.open(Answers.NONE, desk, printer)) {
            var workspace = WorkspaceNamed.find(name, place, door);
            var about = new About(
                    say("commands.CheckCommand.on-2", "workspace", workspace.name(), "name", door.name()),
                    Optional.empty(),
                    Mask.Known.NOTHING);
            return judged(judgedThere(workspace, door), sieve, about, printer);
        }
    }

    private List<Finding> judgedThere(ResourceId workspace, Door door) {
        var subject = place.journey(desk).look(workspace, door.cloud());
        WorkspaceNamed.mustBeThere(subject, door, say("commands.CheckCommand.nothing-was-judged"));
        return Catalogue.judge(subject);
    }

    private Exit report(Path file, Printer printer) {
        if (!since.asked()) {
            throw new Refused(Exit.USAGE, say("commands.CheckCommand.report-goes-with-since-nothing-was"));
        }
        return since.tell(SinceOption.report(file), told, printer);
    }

    private Exit judged(List<Finding> found, Sieve sieve, About about, Printer printer) {
        var findings = sieve.sift(found);
        var exit = since.asked()
                ? since.tell(Comparison.Now.of(findings), told, printer)
                : told.tell(findings, about, printer);
        return sift.tell(sieve, printer) ? Exit.FINDINGS : exit;
    }

    private About about(Path file, String how, Choices choices) {
        return new About(file.getFileName() + ", " + how, Optional.of(file), Mask.Known.of(choices));
    }
}
