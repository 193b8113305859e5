package groundwork.cli;

import groundwork.access.Need.Actor;
import groundwork.access.Principal;
import groundwork.access.Who;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.cli.view.TryoutView;
import groundwork.journey.Journey;
import groundwork.report.TryoutReport;
import groundwork.terms.ResourceId;
import groundwork.tryout.Outcome;
import groundwork.tryout.Participant;
import groundwork.tryout.TryoutMatrix;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork tryout`: who can do which work, by roles alone.
@Command(
        name = "tryout",
        description =
                "Say for each group and identity whether notebooks, Spark and jobs will work for it: as the answers"
                        + " would build it, or in a workspace that is there. Exit 3 when somebody cannot do their work.",
        footer = {
            "",
            "That roles suffice is not proof yet: it says what Azure would decide, and does nothing.",
            "",
            "Examples:",
            "  groundwork tryout --file answers.yaml",
            "  groundwork tryout --file answers.yaml --as 00000000-0000-0000-0000-0000000000a1 --format json"
        })
final class TryoutCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final FormatOption format = new FormatOption();

    @ArgGroup(multiplicity = "1")
    private @Nullable Of of;

    @Option(names = "--as", paramLabel = "OBJECT-ID", description = "Only this user, group or service principal.")
    private Optional<String> as = Optional.empty();

    @Option(names = "--details", description = "List every operation that is missing.")
    private boolean details;

    TryoutCommand(Desk desk) {
        this.desk = desk;
    }

    /// What is tried.
    static final class Of {

        @Option(names = "--file", paramLabel = "FILE", description = "As this answers file would build it.")
        Optional<Path> file = Optional.empty();

        @Option(
                names = "--workspace",
                paramLabel = "ID",
                converter = WorkspaceId.class,
                description = "The resource id of a workspace that is there.")
        Optional<ResourceId> workspace = Optional.empty();
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var asked = Objects.requireNonNull(of);
            var matrix = asked.file.map(this::planned).orElseGet(() -> live(asked.workspace.orElseThrow(), printer));
            format.print(
                    printer,
                    () -> TryoutReport.json(matrix),
                    () -> new TryoutView(printer.console(), printer.width(), details).of(matrix));
            boolean denied = matrix.cells().stream().anyMatch(cell -> cell.outcome() instanceof Outcome.Denied);
            return (denied ? Exit.FINDINGS : Exit.DONE).code();
        }
    }

    private TryoutMatrix planned(Path file) {
        var choices = Place.choices(place.over(AnswersFile.read(file)));
        return new Journey(desk.home()).tryOut(choices, participants());
    }

    private TryoutMatrix live(ResourceId workspace, Printer printer) {
        try (var door = place.open(Answers.NONE, desk, printer)) {
            return new Journey(desk.home()).tryOut(workspace, door.cloud(), participants());
        }
    }

    /// Everybody where nobody was named.
    private List<Participant> participants() {
        return as.stream()
                .map(id -> new Participant(id, Actor.PERSON, Set.of(), Who.of(new Principal.Known(id))))
                .toList();
    }
}
