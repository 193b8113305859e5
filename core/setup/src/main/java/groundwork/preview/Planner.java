package groundwork.preview;

import static groundwork.terms.Say.later;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.preview.World.Seen;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares a blueprint with what is there. Pure: the same values always make the same plan.
public final class Planner {

    private final Blueprint blueprint;
    private final World world;
    private final Baseline baseline;
    private final Replacing replacing;
    private final Map<ResourceId, Json> bodies = new HashMap<>();
    private final List<Wording> obstacles = new ArrayList<>();

    /// Whether a plan may replace what cannot be changed in place.
    public enum Replacing {
        /// Only what nothing is kept in; anything else is an obstacle.
        WHAT_LOSES_NOTHING,
        /// Everything: a person has read what is lost.
        EVERYTHING
    }

    private Planner(Blueprint blueprint, World world, Baseline baseline, Replacing replacing) {
        this.blueprint = blueprint;
        this.world = world;
        this.baseline = baseline;
        this.replacing = replacing;
        bodies.putAll(world.reading().resources());
    }

    /// The plan that brings the world to the blueprint. Its findings are empty; whoever judges adds them.
    public static Plan plan(Blueprint blueprint, World world) {
        return plan(blueprint, world, Baseline.NONE, Replacing.WHAT_LOSES_NOTHING);
    }

    /// The same, telling drift from wanted changes.
    ///
    /// @param baseline  what the last run wrote
    /// @param replacing how far it may go where something cannot be changed in place
    public static Plan plan(Blueprint blueprint, World world, Baseline baseline, Replacing replacing) {
        return new Planner(blueprint, world, baseline, replacing).plan();
    }

    /// What still differs for one resource whose body names no output any more.
    public static List<Difference> differences(Resource resource, Json there) {
        return Comparison.of(resource, there, output -> Optional.empty());
    }

    private Plan plan() {
        var changes = blueprint.resources().stream().map(this::change).toList();
        return new Plan(blueprint, changes, List.of(), obstacles);
    }

    private Change change(Resource resource) {
        return switch (world.at(resource.key())) {
            case Seen.There(var body) -> compared(resource, body);
            case Seen.Absent _ -> missing(resource);
            case Seen.Unasked _ -> unasked(resource);
            case Seen.Recoverable _ ->
                new Change(resource, Sign.CREATE, List.of(), Cause.ANSWERS, later("preview.recovered"));
            case Seen.Refused(var code, var message) -> {
                obstacles.add(
                        later("preview.unseen", "title", resource.why().words(), "code", code, "message", message));
                yield new Change(
                        resource, Sign.NOTHING, List.of(), Cause.UNKNOWN, later("preview.unseen-reason", "code", code));
            }
        };
    }

    private static Change unasked(Resource resource) {
        return switch (resource.mode()) {
            case CREATE, SECOND_STEP ->
                new Change(resource, Sign.CREATE, List.of(), Cause.UNKNOWN, later("preview.if-not-there"));
            case MERGE ->
                new Change(resource, Sign.UPDATE, List.of(), Cause.UNKNOWN, later("preview.picked-up-unseen"));
        };
    }

    private Change missing(Resource resource) {
        if (resource.mode() == Mode.MERGE) {
            obstacles.add(later("preview.picked-up-missing", "id", resource.id()));
        }
        boolean wasThere = baseline.of(resource).isPresent();
        return wasThere
                ? new Change(resource, Sign.CREATE, List.of(), Cause.OUTSIDE, later("preview.gone"))
                : new Change(resource, Sign.CREATE, List.of(), Cause.ANSWERS, later("preview.not-there"));
    }

    private Change compared(Resource resource, Json body) {
        var differences = explained(resource, body, Comparison.of(resource, body, this::output));
        if (differences.isEmpty()) {
            return new Change(resource, Sign.NOTHING, differences, Cause.ANSWERS, later("preview.as-it-should-be"));
        }
        var cause = cause(differences);
        var fixed = differences.stream()
                .filter(Difference::immutable)
                .map(Difference::path)
                .toList();
        if (fixed.isEmpty()) {
            return new Change(resource, Sign.UPDATE, differences, cause, reason(resource, differences, cause));
        }
        var loses = TypeKnowledge.of(resource.type()).loses();
        if (mayNot(resource, loses)) {
            obstacles.add(obstacle(resource, fixed, loses));
        }
        var paths = String.join(", ", fixed);
        var reason = loses.map(what -> later("preview.fixed-and-loses", "paths", paths, "what", what))
                .orElseGet(() -> later("preview.fixed", "paths", paths));
        return new Change(resource, Sign.REPLACE, differences, cause, reason);
    }

    /// What was picked up is never replaced, whatever is allowed.
    private boolean mayNot(Resource resource, Optional<Wording> loses) {
        return resource.mode() != Mode.CREATE || loses.isPresent() && replacing != Replacing.EVERYTHING;
    }

    private static Wording obstacle(Resource resource, List<String> fixed, Optional<Wording> loses) {
        return later(
                "preview.obstacle",
                "type",
                resource.id().type(),
                "name",
                resource.name(),
                "paths",
                String.join(", ", fixed),
                "what",
                loses.orElseGet(() -> later("preview.loses.itself")));
    }

    /// Tells for each difference who caused it: where the last run wrote what is wanted now, the world moved;
    /// where it wrote something else, the answers did. A tag the last run wrote and nobody wants any more is
    /// taken off again.
    private List<Difference> explained(Resource resource, Json body, List<Difference> differences) {
        var before = baseline.of(resource);
        if (before.isEmpty()) {
            return differences;
        }
        var answered = Comparison.of(resource, before.get(), this::output).stream()
                .map(Difference::path)
                .toList();
        var explained = new ArrayList<Difference>();
        for (var difference : differences) {
            explained.add(difference.because(answered.contains(difference.path()) ? Cause.ANSWERS : Cause.OUTSIDE));
        }
        before.get().members("tags").forEach((name, value) -> {
            var unwanted = resource.body().at("tags") instanceof Json.Obj(var tags) && !tags.containsKey(name);
            if (unwanted && body.members("tags").getOrDefault(name, Json.NULL).equals(value)) {
                explained.add(new Difference(Writing.TAGS + name, value, Json.NULL, false, Cause.ANSWERS));
            }
        });
        return explained;
    }

    private static Cause cause(List<Difference> differences) {
        var causes = differences.stream().map(Difference::cause).distinct().toList();
        return causes.size() == 1 ? causes.getFirst() : Cause.ANSWERS;
    }

    private static Wording reason(Resource resource, List<Difference> differences, Cause cause) {
        boolean outside = cause == Cause.OUTSIDE;
        boolean unset =
                differences.stream().allMatch(difference -> difference.before().isNull());
        if (resource.mode() == Mode.SECOND_STEP && unset && !outside) {
            return later("preview.to-be-set");
        }
        if (differences.size() == 1) {
            var path = differences.getFirst().path();
            return outside ? later("preview.differs-since", "path", path) : later("preview.differs", "path", path);
        }
        int count = differences.size();
        long since = differences.stream().filter(Difference::isDrift).count();
        if (since > 0 && !outside) {
            return later("preview.differ-partly-since", "count", count, "since", since);
        }
        return outside ? later("preview.differ-since", "count", count) : later("preview.differ", "count", count);
    }

    private Optional<Json> output(Json.Output output) {
        return Optional.ofNullable(bodies.get(output.resource()))
                .map(body -> body.at(output.path()))
                .filter(value -> !value.isNull());
    }
}
