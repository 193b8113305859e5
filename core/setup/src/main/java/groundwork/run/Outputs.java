package groundwork.run;

import static groundwork.terms.Say.later;

import groundwork.blueprint.Blueprint;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What steps hand to each other: an address, a principal id. Known from what this run made, else read when it is
/// first asked for.
final class Outputs {

    private final Blueprint blueprint;
    private final Cloud cloud;
    private final Map<ResourceId, Json> bodies = new ConcurrentHashMap<>();

    Outputs(Blueprint blueprint, Cloud cloud) {
        this.blueprint = blueprint;
        this.cloud = cloud;
    }

    /// What Azure holds at this id now.
    void put(ResourceId id, Json body) {
        bodies.put(id, body);
    }

    /// The same tree with a value in place of each output.
    ///
    /// @throws CloudFailure.Missing where Azure does not show one yet
    Json resolved(Json json) {
        return switch (json) {
            case Json.Output(var resource, var path) -> output(resource, path);
            case Json.Obj(var members) -> {
                Map<String, Json> copy = new LinkedHashMap<>();
                members.forEach((name, value) -> copy.put(name, resolved(value)));
                yield new Json.Obj(copy);
            }
            case Json.Arr(var items) ->
                new Json.Arr(List.copyOf(items.stream().map(this::resolved).toList()));
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> json;
        };
    }

    private Json output(ResourceId resource, String path) {
        var known = bodies.getOrDefault(resource, Json.NULL).at(path);
        var value = known.isNull() ? read(resource).at(path) : known;
        if (value.isNull()) {
            throw new CloudFailure.Missing(
                    "OutputNotThere", later("run.output-missing", "path", path, "name", resource.name()), "");
        }
        return value;
    }

    private Json read(ResourceId id) {
        return blueprint
                .find(id)
                .flatMap(resource -> cloud.read(id, resource.apiVersion()))
                .map(body -> {
                    bodies.put(id, body);
                    return body;
                })
                .orElse(Json.NULL);
    }
}
