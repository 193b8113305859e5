package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answers;
import groundwork.choices.Choices;
import groundwork.cli.view.CuresView;
import groundwork.cli.view.OwnRolesView;
import groundwork.doors.Door;
import groundwork.journey.Config;
import groundwork.journey.Fixing;
import groundwork.journey.Granting;
import groundwork.journey.Journey;
import groundwork.journey.Journey.Applied;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.preview.Plan;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork fix`: cures a workspace that is there.
@Command(
        name = "fix",
        footer = {
            "  groundwork fix --workspace mlw-vision-dev",
            "  groundwork fix --workspace mlw-vision-dev --practice DEP-04,NET-03 --yes",
            "  groundwork fix --workspace mlw-vision-dev --replace",
            "  groundwork fix --workspace mlw-vision-dev --grant OBJECT-ID --preview"
        })
final class FixCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final CarryingOut carryingOut = new CarryingOut();

    @Mixin
    private final ApplyCommand.ReplaceOption replace = new ApplyCommand.ReplaceOption();

    @Option(names = "--workspace", required = true, paramLabel = "${bundle:label.name}")
    private String workspace = "";

    @Option(names = "--practice", paramLabel = "${bundle:label.id}", split = ",")
    private List<String> practices = List.of();

    @Option(names = "--grant", paramLabel = "${bundle:label.object-id}")
    private List<String> grants = List.of();

    @Option(names = "--preview")
    private boolean previewOnly;

    FixCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            ObjectIds.check(grants);
            if (!previewOnly) {
                carryingOut.check(desk);
            }
            practices.stream()
                    .flatMap(id -> Catalogue.refusal(id).stream())
                    .findFirst()
                    .ifPresent(sentence -> {
                        throw new Refused(
                                Exit.USAGE, say("commands.FixCommand.nothing-was-done", "sentence", sentence));
                    });
            try (var door = place.open(Answers.NONE, desk, printer)) {
                return fixed(WorkspaceNamed.find(workspace, place, door), door, printer)
                        .code();
            }
        }
    }

    private Exit fixed(ResourceId id, Door door, Printer printer) {
        var journey = place.journey(desk);
        var subject = journey.look(id, door.cloud());
        WorkspaceNamed.mustBeThere(subject, door, say("commands.FixCommand.nothing-was-done-2"));
        carryingOut.worksOn(id);
        carryingOut.in(place);
        if (!grants.isEmpty()) {
            return granted(id, door, journey, printer);
        }
        var fixing = new Fixing(door.cloud(), choices(id), this::isWanted, replace.replacing());
        var proposal = fixing.propose(subject);
        new CuresView(printer.console(), printer.width()).left(proposal.cures()).forEach(printer::say);
        return shownOrDone(
                proposal.plan(),
                door,
                printer,
                (listener, stop) -> fixing.apply(proposal, journey, carryingOut.maxParallel(), listener, stop));
    }

    private Exit granted(ResourceId id, Door door, Journey journey, Printer printer) {
        var granting = new Granting(door.cloud(), choices(id));
        var proposal = granting.propose(id, grants);
        proposal.untold()
                .forEach(missing -> printer.say(say("commands.FixCommand.cannot-be-told", "missing", missing)));
        var steps = proposal.plan().blueprint().resources();
        new OwnRolesView(printer.width()).of(steps).forEach(printer::say);
        return shownOrDone(
                proposal.plan(),
                door,
                printer,
                (listener, stop) -> granting.apply(proposal, journey, carryingOut.maxParallel(), listener, stop));
    }

    private Exit shownOrDone(Plan plan, Door door, Printer printer, Watch.Run<Applied> run) {
        return previewOnly ? carryingOut.show(plan, printer) : carryingOut.of(plan, door, desk, printer, run);
    }

    private boolean isWanted(Finding finding) {
        var id = finding.practice().about().id();
        return practices.isEmpty() || practices.stream().anyMatch(id::equalsIgnoreCase);
    }

    /// Answers that say where the workspace is, so that the run can be resumed and undone there.
    private Choices choices(ResourceId id) {
        var cloud = place.cloud.or(Config.of(desk.home())::cloud).orElse("practice");
        return Fixing.at(id, cloud, place.tenant);
    }
}
