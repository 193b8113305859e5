package groundwork.run;

import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.preview.Change;
import groundwork.preview.Merge;
import groundwork.preview.Sign;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Does one step: resolves what the body mentions, writes it, and looks whether it took effect.
final class Work {

    private static final String WORKSPACE = "Microsoft.MachineLearningServices/workspaces";

    private final Cloud cloud;
    private final Function<ResourceId, Json> bodies;

    /// @param bodies the body of a resource this one mentions, as it is now; null JSON where it is not there
    Work(Cloud cloud, Function<ResourceId, Json> bodies) {
        this.cloud = cloud;
        this.bodies = bodies;
    }

    /// Brings one change about.
    ///
    /// @return the body Azure holds afterwards
    /// @throws CloudFailure with Azure's reason
    Json perform(Change change, Cloud.Progress progress) {
        var resource = change.resource();
        var body = resolved(resource.body());
        try {
            var written = write(resource, change, body, progress);
            return resource.mode() == Mode.SECOND_STEP ? tookEffect(resource, body) : written;
        } catch (CloudFailure.Refused e) {
            // The same role for the same principal under another name: what was wanted is there.
            if (e.code().equals("RoleAssignmentExists")) {
                return body;
            }
            throw e;
        }
    }

    private Json write(Resource resource, Change change, Json body, Cloud.Progress progress) {
        if (resource.mode() == Mode.SECOND_STEP) {
            return cloud.patch(resource.id(), resource.apiVersion(), body, progress);
        }
        if (change.sign() == Sign.CREATE) {
            return cloud.put(resource.id(), resource.apiVersion(), body, progress);
        }
        var there = cloud.read(resource.id(), resource.apiVersion()).orElse(Json.NULL);
        if (resource.id().is(WORKSPACE)) {
            return cloud.patch(resource.id(), resource.apiVersion(), changed(change, body), progress);
        }
        return cloud.put(resource.id(), resource.apiVersion(), Merge.over(resource, body, there), progress);
    }

    /// A workspace written in full would lose what its second steps set, so only the members that differ are
    /// sent.
    private static Json changed(Change change, Json body) {
        Json patch = Json.object();
        for (var difference : change.differences()) {
            var path = difference.path().replaceAll("\\[.*", "");
            // One level below properties is what Azure takes as a whole.
            var steps = path.split("\\.");
            var top = steps[0].equals("properties") && steps.length > 1 ? "properties." + steps[1] : steps[0];
            patch = patch.with(top, body.at(top));
        }
        return patch;
    }

    /// A stable version drops the allow list without a word, so a second step counts only when it can be read
    /// back.
    private Json tookEffect(Resource resource, Json body) {
        var there = cloud.read(resource.id(), resource.apiVersion()).orElse(Json.NULL);
        for (String name : body.members("properties").keySet()) {
            if (there.at("properties").at(name).isNull()) {
                throw new CloudFailure.Refused(
                        "DidNotTakeEffect",
                        "Azure accepted '" + name + "' and does not show it when asked with version "
                                + resource.apiVersion() + ".",
                        "");
            }
        }
        return there;
    }

    private Json resolved(Json json) {
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
        var value = bodies.apply(resource).at(path);
        if (value.isNull()) {
            throw new CloudFailure.Missing(
                    "OutputNotThere", "Azure does not show '" + path + "' of " + resource.name() + " yet.", "");
        }
        return value;
    }
}
