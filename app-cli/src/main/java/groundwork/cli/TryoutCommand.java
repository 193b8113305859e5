package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.blueprint.Ids;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.Choices;
import groundwork.doors.Door;
import groundwork.journey.TryingOut;
import groundwork.practices.Subject;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.Evidence;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork tryout`: who can do which work, by roles, and with `--live` by doing it.
@Command(
        name = "tryout",
        footer = {
            "  groundwork tryout --file answers.yaml",
            "  groundwork tryout --file answers.yaml --live",
            "  groundwork tryout --workspace ID --as 00000000-0000-0000-0000-0000000000a1 --format json",
            "  groundwork tryout --workspace ID --live --yes --deadline 60 --format html --out tryout.html"
        })
final class TryoutCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final TryoutOptions told = new TryoutOptions();

    @Mixin
    private final LiveOptions live = new LiveOptions();

    @ArgGroup(multiplicity = "1")
    private @Nullable Of of;

    @Option(names = "--as", paramLabel = "${bundle:label.object-id}")
    private List<String> as = List.of();

    TryoutCommand(Desk desk) {
        this.desk = desk;
    }

    /// What is tried.
    static final class Of {

        @Option(names = "--file", paramLabel = "${bundle:label.file:-FILE}")
        Optional<Path> file = Optional.empty();

        @Option(names = "--workspace", paramLabel = "${bundle:label.name:-NAME}")
        Optional<String> workspace = Optional.empty();
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            if (live.live() && !as.isEmpty()) {
                throw new Refused(Exit.USAGE, say("commands.TryoutCommand.live-can-only-do-the-work"));
            }
            ObjectIds.check(as);
            live.check(desk);
            var asked = Objects.requireNonNull(of);
            return asked.file
                    .map(file -> file(file, printer))
                    .orElseGet(() -> there(asked.workspace.orElseThrow(), printer))
                    .code();
        }
    }

    private Exit file(Path file, Printer printer) {
        var given = AnswersFile.read(file);
        if (!live.live()) {
            var matrix = TryingOut.planned(Place.choices(settled(given, printer)), as);
            return told.tell(
                    Evidence.ofRoles(matrix),
                    say("commands.TryoutCommand.as-planned", "fileName", file.getFileName()),
                    printer);
        }
        try (var door = place.open(given, desk, printer)) {
            var choices = Place.choices(door.settled(place.over(given)));
            return looked(new Ids(choices).workspace(), door, Optional.of(choices), printer);
        }
    }

    /// As the cloud would take it: ids then name the subscription that would really be used. Nothing is asked of
    /// it.
    private Answers settled(Answers given, Printer printer) {
        try (var door = place.open(given, desk, printer)) {
            return door.settled(place.over(given));
        }
    }

    private Exit there(String named, Printer printer) {
        try (var door = place.open(Answers.NONE, desk, printer)) {
            var workspace = WorkspaceNamed.find(named, place, door);
            return looked(workspace, door, Optional.empty(), printer);
        }
    }

    private Exit looked(ResourceId workspace, Door door, Optional<Choices> choices, Printer printer) {
        var subject = TryingOut.look(workspace, door.cloud(), choices);
        if (live.live() || !isUnreadable(subject)) {
            WorkspaceNamed.mustBeThere(subject, door, say("commands.TryoutCommand.nothing-was-tried"));
        }
        var title = say("commands.CheckCommand.on-2", "workspace", workspace.name(), "name", door.name());
        var matrix = TryingOut.there(subject, door.cloud(), as);
        if (!live.live()) {
            var exit = told.tell(Evidence.ofRoles(matrix), title, printer);
            next(workspace, matrix.toGrant(), printer);
            return exit;
        }
        var done = live.tried(subject, door, desk, printer);
        var evidence = new Evidence(matrix, done.tried(), Optional.of(done.quote()));
        var exit = told.tell(evidence, title, printer);
        next(workspace, lacking(evidence, door), printer);
        return done.stopped() ? Exit.STOPPED : exit;
    }

    /// Those who lack something by roles, and whoever is signed in where they turned out to.
    private static List<String> lacking(Evidence evidence, Door door) {
        var all = new LinkedHashSet<>(evidence.matrix().toGrant());
        if (evidence.callerLacks()) {
            all.add(door.cloud().caller().objectId());
        }
        return List.copyOf(all);
    }

    /// The command that gives what is missing, after a preview.
    private void next(ResourceId workspace, List<String> lacking, Printer printer) {
        if (!lacking.isEmpty()) {
            var command = "groundwork fix --workspace " + workspace
                    + place.cloud.map(name -> " --cloud " + name).orElse("")
                    + lacking.stream().map(id -> " --grant " + id).collect(Collectors.joining());
            printer.say(say("commands.TryoutCommand.next", "command", command));
        }
    }

    /// Then the matrix says which read is missing.
    private static boolean isUnreadable(Subject subject) {
        return subject.world().unread().containsKey(subject.workspace());
    }
}
