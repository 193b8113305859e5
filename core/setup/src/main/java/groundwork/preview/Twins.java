package groundwork.preview;

import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.preview.World.Seen;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Role assignments under another name than ours: Azure allows one for each scope, principal and role, whoever
/// made it, and refuses ours beside it (facts 2.3). Where such a twin is, what is wanted is there.
final class Twins {

    private Twins() {}

    static boolean mayHave(Resource resource) {
        return resource.id().is("Microsoft.Authorization/roleAssignments");
    }

    /// All assignments at the scope of this one. Where Azure does not say, there are none to be found.
    static List<Json> at(ResourceId scope, String apiVersion, Cloud cloud) {
        try {
            return cloud.list(
                    scope.value() + "/providers/Microsoft.Authorization/roleAssignments" + Cloud.HERE_AND_ABOVE,
                    apiVersion);
        } catch (CloudFailure.Missing | CloudFailure.Forbidden | CloudFailure.Refused e) {
            return List.of();
        }
    }

    /// The twin of an assignment that is not there under its own name.
    ///
    /// @param seen what was seen of everything else: the principal may be one of them
    static Optional<Json> of(Resource wanted, List<Json> assignments, Map<String, Seen> seen) {
        var principal = principal(wanted.body().at("properties.principalId"), seen);
        var role = name(wanted.body().text("properties.roleDefinitionId"));
        return assignments.stream()
                .filter(one -> principal.isPresent()
                        && one.text("properties.principalId")
                                .filter(principal.get()::equalsIgnoreCase)
                                .isPresent())
                .filter(one -> name(one.text("properties.roleDefinitionId")).equalsIgnoreCase(role))
                .filter(one -> scope(one).equals(wanted.id().parent()))
                .findFirst();
    }

    private static Optional<ResourceId> scope(Json assignment) {
        return assignment
                .text("properties.scope")
                .map(ResourceId::new)
                .or(() -> assignment.text("id").flatMap(id -> new ResourceId(id).parent()));
    }

    private static Optional<String> principal(Json wanted, Map<String, Seen> seen) {
        return switch (wanted) {
            case Json.Str(var id) -> Optional.of(id);
            case Json.Output(var of, var path) ->
                seen.getOrDefault(of.value(), new Seen.Absent()) instanceof Seen.There(var body)
                        ? body.text(path)
                        : Optional.empty();
            case Json.Obj _, Json.Arr _, Json.Num _, Json.Bool _, Json.Null _ -> Optional.empty();
        };
    }

    private static String name(Optional<String> id) {
        return id.map(value -> value.substring(value.lastIndexOf('/') + 1)).orElse("");
    }
}
