package groundwork.terms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The id of an Azure resource, scope or child, as Azure Resource Manager writes it.
///
/// Azure keeps the case of an id but compares without it, and so does this: two ids that differ in case are
/// equal.
///
/// @param value begins with `/`, has no trailing slash; the bare `/` is the tenant
public record ResourceId(String value) implements Comparable<ResourceId> {

    private static final Pattern GROUP = Pattern.compile("(?i)^(/subscriptions/[^/]+/resourceGroups/[^/]+)(/.*)?$");

    public ResourceId {
        if (!value.startsWith("/")) {
            throw new IllegalArgumentException("a resource id begins with '/': " + value);
        }
        value = value.length() > 1 && value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    }

    /// `/subscriptions/{id}`.
    public static ResourceId subscription(String id) {
        return new ResourceId("/subscriptions/" + id);
    }

    /// The resource group of that name in this subscription.
    public ResourceId group(String name) {
        return new ResourceId(value + "/resourceGroups/" + name);
    }

    /// A resource of `type` (`Microsoft.Storage/storageAccounts`) in this scope; also an extension resource on a
    /// resource.
    public ResourceId resource(String type, String name) {
        return new ResourceId(value + "/providers/" + type + "/" + name);
    }

    /// A child of this resource (`subnets`, `default`).
    public ResourceId child(String type, String name) {
        return new ResourceId(value + "/" + type + "/" + name);
    }

    /// The last segment: the resource's name.
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /// The full resource type (`Microsoft.Network/virtualNetworks/subnets`).
    public String type() {
        int providers = value.toLowerCase(Locale.ROOT).lastIndexOf("/providers/");
        if (providers < 0) {
            return group().filter(this::equals).isPresent()
                    ? "Microsoft.Resources/resourceGroups"
                    : "Microsoft.Resources/subscriptions";
        }
        var segments = value.substring(providers + "/providers/".length()).split("/");
        var type = new StringBuilder(segments[0]);
        for (int i = 1; i < segments.length; i += 2) {
            type.append('/').append(segments[i]);
        }
        return type.toString();
    }

    /// The id one level up: the parent resource of a child, the scope of a top-level or extension resource; empty
    /// at the top.
    public Optional<ResourceId> parent() {
        var segments = value.split("/");
        if (segments.length <= 3) {
            return Optional.empty();
        }
        boolean topOfProvider = segments.length >= 5 && segments[segments.length - 4].equalsIgnoreCase("providers");
        int keep = segments.length - (topOfProvider ? 4 : 2);
        var parent = String.join("/", Arrays.copyOf(segments, keep));
        return parent.isEmpty() ? Optional.empty() : Optional.of(new ResourceId(parent));
    }

    /// The resource group this lies in, or is.
    public Optional<ResourceId> group() {
        var match = GROUP.matcher(value);
        return match.matches() ? Optional.of(new ResourceId(match.group(1))) : Optional.empty();
    }

    /// The subscription's id (a GUID), where this lies in one.
    public Optional<String> subscriptionId() {
        var segments = value.split("/");
        return segments.length > 2 && segments[1].equalsIgnoreCase("subscriptions")
                ? Optional.of(segments[2])
                : Optional.empty();
    }

    /// Whether this is `scope` itself or lies below it.
    public boolean isWithin(ResourceId scope) {
        var self = key() + "/";
        return scope.value.equals("/") || self.startsWith(scope.key() + "/");
    }

    /// Whether the full type is this one, case aside.
    public boolean is(String type) {
        return type().equalsIgnoreCase(type);
    }

    private String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceId(var otherValue) && value.equalsIgnoreCase(otherValue);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public int compareTo(ResourceId other) {
        return key().compareTo(other.key());
    }

    @Override
    public String toString() {
        return value;
    }
}
