package groundwork.practices;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Registering;
import groundwork.blueprint.Resource;
import groundwork.choices.Choices;
import groundwork.cloud.Reading;
import groundwork.terms.IpRange;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a practice judges: one workspace with everything around it, planned or live, in the same words.
///
/// @param workspace the workspace's id
/// @param world     the resources by id; for a blueprint with all second steps merged in
/// @param choices   what the operator decided, where it is known; recorded reasons are found here
/// @param from      the public address the operator comes from, where they said so: no cloud tells it
public record Subject(ResourceId workspace, Reading world, Optional<Choices> choices, Optional<IpRange> from) {

    public static final String WORKSPACE = "Microsoft.MachineLearningServices/workspaces";

    /// The blueprint as it would be once built.
    public static Subject of(Blueprint blueprint) {
        return of(blueprint, Reading.EMPTY);
    }

    /// The blueprint laid over what is there: what a run would leave behind.
    public static Subject of(Blueprint blueprint, Reading there) {
        var workspace = blueprint.ofType(WORKSPACE).findFirst().orElseThrow().id();
        return of(workspace, there, Optional.of(blueprint.choices())).after(blueprint.resources());
    }

    /// The same subject once these steps are done. A provider is no resource of it.
    public Subject after(List<Resource> steps) {
        var bodies = new LinkedHashMap<>(world.resources());
        var registered = new LinkedHashSet<String>();
        for (Resource step : steps) {
            Registering.provider(step.id())
                    .ifPresentOrElse(registered::add, () -> bodies.merge(step.id(), step.body(), Subject::merged));
        }
        var asked = world.preflight().registering(registered);
        return new Subject(workspace, new Reading(bodies, world.unread(), asked), choices, from);
    }

    /// A live world.
    public static Subject of(ResourceId workspace, Reading world, Optional<Choices> choices) {
        return new Subject(workspace, world, choices, Optional.empty());
    }

    /// The same for an operator who comes from this public address.
    public Subject from(Optional<IpRange> address) {
        return new Subject(workspace, world, choices, address);
    }

    /// The workspace's body, or null JSON where it could not be read.
    public Json workspaceBody() {
        return world.find(workspace).orElse(Json.NULL);
    }

    /// All resources of one type with their bodies.
    public Stream<Map.Entry<ResourceId, Json>> ofType(String type) {
        return world.resources().entrySet().stream()
                .filter(entry -> entry.getKey().is(type));
    }

    /// Whether only a part of this resource is known: it is picked up, the plan merges a little into it, and
    /// nobody has looked at the rest.
    public boolean isPartial(ResourceId id) {
        return choices.filter(chosen -> isPickedUp(chosen.dependents(), id)).isPresent()
                && world.find(id).filter(Unread::isLive).isEmpty();
    }

    private static boolean isPickedUp(Choices.Dependents dependents, ResourceId id) {
        return dependents.existing().values().stream()
                        .anyMatch(picked -> picked.equals(id)
                                || picked.parent().filter(id::equals).isPresent())
                || dependents.dataAccounts().stream().anyMatch(chosen -> chosen.isWithin(id));
    }

    /// Whether a `principalId` is that of this identity: by value when live, by reference when planned.
    public boolean isPrincipalOf(Json principalId, ResourceId identity) {
        return switch (principalId) {
            case Json.Output(var resource, var path) ->
                resource.equals(identity) && path.equals("properties.principalId");
            case Json.Str(var value) ->
                world.find(identity)
                        .flatMap(body -> body.text("properties.principalId"))
                        .filter(value::equalsIgnoreCase)
                        .isPresent();
            case Json.Obj _, Json.Arr _, Json.Num _, Json.Bool _, Json.Null _ -> false;
        };
    }

    /// What is written over what is there. Things in a list are paired by their names, so that what only Azure
    /// says of one (the state of a connection) stays with it.
    private static Json merged(Json below, Json above) {
        if (below instanceof Json.Arr(var have) && above instanceof Json.Arr(var items)) {
            return Json.array(items.stream()
                    .map(item ->
                            twin(have, item).map(other -> merged(other, item)).orElse(item)));
        }
        if (!(below instanceof Json.Obj(var base)) || !(above instanceof Json.Obj(var extra))) {
            return above;
        }
        var members = new LinkedHashMap<>(base);
        extra.forEach((name, value) -> members.merge(name, value, Subject::merged));
        return new Json.Obj(members);
    }

    private static Optional<Json> twin(List<Json> have, Json item) {
        return item.text("name")
                .flatMap(name -> have.stream()
                        .filter(other -> other.text("name")
                                .filter(name::equalsIgnoreCase)
                                .isPresent())
                        .findFirst());
    }
}
