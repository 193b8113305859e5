package groundwork.access;

import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How scopes contain each other: the tenant, management groups, subscriptions, resource groups, resources and
/// their children.
///
/// An id tells its own parents, but not which management groups a subscription is in.
///
/// @param above the management groups over each subscription, by its id; for a subscription that is not listed,
///              every management group whose assignments it shows is taken to be over it
public record Scopes(Map<String, List<ResourceId>> above) {

    /// Nothing is known about management groups but what shows.
    public static final Scopes AS_SHOWN = new Scopes(Map.of());

    private static final String MANAGEMENT_GROUP = "Microsoft.Management/managementGroups";

    public Scopes {
        above = above.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT), entry -> List.copyOf(entry.getValue())));
    }

    /// Whether what is given on `scope` holds on `target`.
    public boolean covers(ResourceId scope, ResourceId target) {
        if (target.isWithin(scope)) {
            return true;
        }
        return scope.is(MANAGEMENT_GROUP)
                && target.subscriptionId()
                        .map(subscription -> above.get(subscription.toLowerCase(Locale.ROOT)))
                        .map(groups -> groups.contains(scope))
                        .orElse(target.subscriptionId().isPresent());
    }
}
