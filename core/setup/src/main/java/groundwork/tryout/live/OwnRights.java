package groundwork.tryout.live;

import groundwork.access.Condition;
import groundwork.access.HeldRole;
import groundwork.access.HeldRole.Part;
import groundwork.access.Permissions;
import groundwork.blueprint.ApiVersions;
import groundwork.cloud.Cloud;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the caller may do somewhere by Azure's own word. Azure does not count deny assignments here.
final class OwnRights {

    private static final String PERMISSIONS = "/providers/Microsoft.Authorization/permissions";

    private OwnRights() {}

    /// @throws groundwork.cloud.CloudFailure where the caller may not ask
    static HeldRole on(ResourceId scope, Cloud cloud) {
        var parts = cloud.list(scope.value() + PERMISSIONS, ApiVersions.of("Microsoft.Authorization")).stream()
                .map(OwnRights::part)
                .toList();
        return new HeldRole("yours", Optional.of(parts));
    }

    private static Part part(Json body) {
        return new Part(
                new Permissions(
                        texts(body, "actions"),
                        texts(body, "notActions"),
                        texts(body, "dataActions"),
                        texts(body, "notDataActions")),
                Condition.of(body.text("condition").orElse("")));
    }

    private static List<String> texts(Json body, String member) {
        return body.items(member).stream()
                .flatMap(item -> item instanceof Json.Str(var text) ? Stream.of(text) : Stream.empty())
                .toList();
    }
}
