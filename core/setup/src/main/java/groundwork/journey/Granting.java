package groundwork.journey;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import groundwork.choices.Choices;
import groundwork.cloud.Cloud;
import groundwork.journey.Journey.Applied;
import groundwork.practices.Subject;
import groundwork.preview.Baseline;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.Planner.Replacing;
import groundwork.preview.WorldReader;
import groundwork.run.RunEvent;
import groundwork.run.StopToken;
import groundwork.terms.ResourceId;
import groundwork.tryout.Grants;
import groundwork.tryout.Outcome;
import groundwork.tryout.TryoutMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Gives people what the try-outs say they miss in a workspace that is there. A run of grants is a run like any
/// other: it can be resumed and undone.
///
/// @param cloud where the workspace is
/// @param place answers whose place is that of the workspace; nothing else in them counts
public record Granting(Cloud cloud, Choices place) {

    /// What would be given.
    ///
    /// @param people the object ids of those it would be given to
    /// @param untold what could not be told, each once: rights to read
    public record Proposal(ResourceId workspace, List<String> people, List<String> untold, Plan plan) {
        public Proposal {
            people = List.copyOf(people);
            untold = List.copyOf(untold);
        }
    }

    /// Looks at a workspace and says what these people miss. Changes nothing.
    ///
    /// @param objectIds users, groups or service principals
    public Proposal propose(ResourceId workspace, List<String> objectIds) {
        var subject = TryingOut.look(workspace, cloud, Optional.empty());
        var steps = new ArrayList<Resource>();
        var untold = new ArrayList<String>();
        for (var objectId : objectIds) {
            var matrix = TryingOut.there(subject, cloud, List.of(objectId));
            steps.addAll(Grants.steps(objectId, matrix));
            matrix.cells().stream()
                    .flatMap(cell ->
                            cell.outcome() instanceof Outcome.Unknown(var missing) ? missing.stream() : Stream.empty())
                    .filter(missing -> !untold.contains(missing))
                    .forEach(untold::add);
        }
        return new Proposal(workspace, objectIds, untold, plan(steps));
    }

    private Plan plan(List<Resource> steps) {
        var distinct = steps.stream().distinct().toList();
        var blueprint = new Blueprint(place, distinct);
        return Planner.plan(blueprint, WorldReader.read(blueprint, cloud), Baseline.NONE, Replacing.WHAT_LOSES_NOTHING);
    }

    /// Gives it, then looks, judges and tries again.
    ///
    /// @param listener told every event, from the calling thread
    public Applied apply(
            Proposal proposal, Journey journey, int maxParallel, Consumer<RunEvent> listener, StopToken stop) {
        var ran = journey.run(proposal.plan(), cloud, maxParallel, listener, stop);
        Subject subject = TryingOut.look(proposal.workspace(), cloud, Optional.empty());
        return new Applied(
                ran.runId(),
                ran.outcome(),
                plan(proposal.plan().blueprint().resources()),
                journey.judge(proposal.workspace(), cloud),
                Optional.of(together(subject, proposal.people())));
    }

    /// Everybody who takes part, and those who were given something: whoever holds roles on data alone is not
    /// among the first.
    private TryoutMatrix together(Subject subject, List<String> people) {
        var everybody = TryingOut.there(subject, cloud, List.of());
        var known = everybody.participants().stream()
                .flatMap(who -> who.objectId().stream())
                .toList();
        var others = people.stream().filter(id -> !known.contains(id)).toList();
        return others.isEmpty() ? everybody : everybody.and(TryingOut.there(subject, cloud, others));
    }
}
