package groundwork.preview;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.preview.World.Seen;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares a blueprint with what is there. Pure: the same two always make the same plan.
public final class Planner {

    private final Blueprint blueprint;
    private final World world;
    private final Map<ResourceId, Json> bodies = new HashMap<>();
    private final List<String> obstacles = new ArrayList<>();

    private Planner(Blueprint blueprint, World world) {
        this.blueprint = blueprint;
        this.world = world;
        bodies.putAll(world.reading().resources());
    }

    /// The plan that brings the world to the blueprint. Its findings are empty; whoever judges adds them.
    public static Plan plan(Blueprint blueprint, World world) {
        return new Planner(blueprint, world).plan();
    }

    private Plan plan() {
        var changes = blueprint.resources().stream().map(this::change).toList();
        return new Plan(blueprint, changes, List.of(), obstacles);
    }

    private Change change(Resource resource) {
        return switch (world.at(resource.key())) {
            case Seen.There(var body) -> compared(resource, body);
            case Seen.Absent() -> missing(resource);
            case Seen.Refused(var code, var message) -> {
                obstacles.add(resource.why().title() + " cannot be looked at (" + code + "): " + message);
                yield new Change(resource, Sign.NOTHING, List.of(), "cannot be looked at: " + code);
            }
        };
    }

    private Change missing(Resource resource) {
        if (resource.mode() == Mode.MERGE) {
            obstacles.add("You chose to pick up " + resource.id() + ", and it is not there. Check the id, or let"
                    + " Groundwork create one.");
        }
        return new Change(resource, Sign.CREATE, List.of(), "not there yet");
    }

    private Change compared(Resource resource, Json body) {
        var differences = Comparison.of(resource, body, this::output);
        if (differences.isEmpty()) {
            return new Change(resource, Sign.NOTHING, differences, "as it should be");
        }
        var fixed = differences.stream()
                .filter(Difference::immutable)
                .map(Difference::path)
                .toList();
        if (fixed.isEmpty()) {
            return new Change(resource, Sign.UPDATE, differences, reason(resource, differences));
        }
        obstacles.add(resource.id().type() + " " + resource.name() + " would have to be replaced, because "
                + String.join(", ", fixed) + " cannot be changed in place. Groundwork never replaces by itself: choose"
                + " another name, or delete it first.");
        return new Change(resource, Sign.REPLACE, differences, "cannot change in place: " + String.join(", ", fixed));
    }

    private static String reason(Resource resource, List<Difference> differences) {
        if (resource.mode() == Mode.SECOND_STEP) {
            return "still to be set";
        }
        return differences.size() == 1
                ? differences.getFirst().path() + " differs"
                : differences.size() + " properties differ";
    }

    private Optional<Json> output(Json.Output output) {
        return Optional.ofNullable(bodies.get(output.resource()))
                .map(body -> body.at(output.path()))
                .filter(value -> !value.isNull());
    }
}
