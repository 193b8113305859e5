package groundwork.tryout;

import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.practices.RoleAssignment;
import groundwork.run.Proof;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Locale;
import java.util.Optional;

/// Asks after each grant whether Azure counts it for whom it was given to, groups followed to the end, so that a
/// run neither sleeps nor hopes. What a service makes of a grant later, in a token it has kept, only the try-outs
/// tell that do the work.
public final class GrantProof implements Proof {

    @Override
    public Answer ask(Resource made, Json body, Cloud cloud) {
        var scope = scope(made.id());
        var principal = body.text("properties.principalId");
        return scope.isEmpty() || principal.isEmpty() ? Answer.HOLDS : ask(scope.get(), principal.get(), body, cloud);
    }

    private static Answer ask(String scope, String principal, Json body, Cloud cloud) {
        var path = scope + "/providers/" + RoleAssignment.TYPE + Cloud.assignedTo(principal);
        try {
            boolean counts = cloud.list(path, ApiVersions.of(RoleAssignment.TYPE)).stream()
                    .anyMatch(listed -> same(listed, body, "properties.principalId")
                            // The same definition is named below the subscription or below where it may be used.
                            && last(listed, "properties.roleDefinitionId")
                                    .equals(last(body, "properties.roleDefinitionId")));
            return counts ? Answer.HOLDS : Answer.NOT_YET;
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            return Answer.CANNOT_TELL;
        }
    }

    private static boolean same(Json one, Json other, String path) {
        return text(one, path).equals(text(other, path));
    }

    private static String last(Json body, String path) {
        var id = text(body, path);
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static String text(Json body, String path) {
        return body.text(path).orElse("").toLowerCase(Locale.ROOT);
    }

    /// What a role is given on; empty for anything that is no role assignment.
    private static Optional<String> scope(ResourceId id) {
        var marker = "/providers/" + RoleAssignment.TYPE;
        int at = id.value().toLowerCase(Locale.ROOT).lastIndexOf(marker.toLowerCase(Locale.ROOT));
        return id.is(RoleAssignment.TYPE) && at > 0 ? Optional.of(id.value().substring(0, at)) : Optional.empty();
    }
}
