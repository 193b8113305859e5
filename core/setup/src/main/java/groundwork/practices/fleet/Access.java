package groundwork.practices.fleet;

import groundwork.blueprint.ApiVersions;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.practices.Ids;
import groundwork.practices.RoleAssignment;
import groundwork.practices.SubjectAccess;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who may do what in one subscription, and what is locked there, read once for all workspaces of it. Azure holds
/// at most some thousand assignments in a subscription. What may not be listed for the whole subscription is
/// asked where it is needed.
final class Access {

    private static final String LOCKS = "Microsoft.Authorization/locks";
    private static final String LOCKS_VERSION = "2020-05-01";

    private final Map<String, Map<ResourceId, List<Json>>> byType = new HashMap<>();
    private final Map<String, List<Json>> byPath = new HashMap<>();

    /// @throws CloudFailure when nobody is signed in, or the cloud does not answer
    Access(Cloud cloud, String subscription) {
        var scope = ResourceId.subscription(subscription);
        for (var type : List.of(RoleAssignment.TYPE, SubjectAccess.DENIALS)) {
            var path = scope + "/providers/" + type;
            listed(cloud, path, ApiVersions.of(type)).ifPresent(all -> byType.put(type, byScope(all)));
        }
        var locks = scope + "/providers/" + LOCKS;
        listed(cloud, locks, LOCKS_VERSION).ifPresent(all -> byPath.put(locks, all));
    }

    private static Optional<List<Json>> listed(Cloud cloud, String path, String version) {
        try {
            return Optional.of(cloud.list(path, version));
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            return Optional.empty();
        }
    }

    private static Map<ResourceId, List<Json>> byScope(List<Json> bodies) {
        var byScope = new HashMap<ResourceId, List<Json>>();
        for (var body : bodies) {
            Ids.at(body, "id")
                    .map(id -> RoleAssignment.scopeOf(id).id())
                    .ifPresent(scope -> byScope.computeIfAbsent(scope, _ -> new ArrayList<>())
                            .add(body));
        }
        return byScope;
    }

    /// What holds on a scope, given there or above; empty where that is not known here. What is given to a
    /// management group, or to all of the tenant, shows up in a subscription only where it holds for all of it.
    ///
    /// @param all the id that stands for a collection on a scope
    Optional<List<Json>> on(ResourceId all) {
        return Optional.ofNullable(byType.get(all.type())).map(byScope -> {
            var held = new ArrayList<Json>();
            var scope = Optional.of(RoleAssignment.scopeOf(all).id());
            while (scope.isPresent()) {
                held.addAll(byScope.getOrDefault(scope.get(), List.of()));
                scope = scope.flatMap(ResourceId::parent);
            }
            byScope.forEach((at, bodies) -> {
                if (at.subscriptionId().isEmpty()) {
                    held.addAll(bodies);
                }
            });
            return List.copyOf(held);
        });
    }

    /// A list that was read for the whole subscription.
    Optional<List<Json>> kept(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
