package groundwork.terms;

import java.util.Locale;
import java.util.Optional;

/// The id of an Azure resource, scope or child, as Azure Resource Manager writes it.
///
/// Azure keeps the case of an id but compares without it, and so does this: two ids that differ in case are
/// equal.
///
/// @param value begins with `/`, has no trailing slash; the bare `/` is the tenant
public record ResourceId(String value) implements Comparable<ResourceId> {

    private static final int LETTERS_OF_A_GUID = 36;
    private static final String SUBSCRIPTIONS = "/subscriptions/";
    private static final String GROUPS = "/resourceGroups/";
    private static final String PROVIDERS = "/providers/";
    private static final String RESOURCES = "Microsoft.Resources/";
    private static final String GROUP_TYPE = RESOURCES + "resourceGroups";
    private static final String SUBSCRIPTION_TYPE = RESOURCES + "subscriptions";

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

    /// Whether the name is a GUID, as of role assignments, which tells a person nothing.
    public boolean isNamedByGuid() {
        var name = name();
        return name.length() == LETTERS_OF_A_GUID
                && name.chars().filter(letter -> letter == '-').count() == 4;
    }

    /// The full resource type (`Microsoft.Network/virtualNetworks/subnets`).
    public String type() {
        int providers = lastProviders();
        if (providers < 0) {
            return group().filter(this::equals).isPresent() ? GROUP_TYPE : SUBSCRIPTION_TYPE;
        }
        // The namespace stands first; after it types and names take turns.
        var type = new StringBuilder(value.length() - providers);
        int from = providers + PROVIDERS.length();
        for (int segment = 0; from <= value.length(); segment++) {
            int end = endOfSegment(from);
            if (segment == 0) {
                type.append(value, from, end);
            } else if (segment % 2 == 1) {
                type.append('/').append(value, from, end);
            }
            from = end + 1;
        }
        return type.toString();
    }

    private int lastProviders() {
        int at = value.lastIndexOf('/');
        while (at >= 0 && !value.regionMatches(true, at, PROVIDERS, 0, PROVIDERS.length())) {
            at = value.lastIndexOf('/', at - 1);
        }
        return at;
    }

    private int endOfSegment(int from) {
        int slash = value.indexOf('/', from);
        return slash < 0 ? value.length() : slash;
    }

    /// The id one level up: the parent resource of a child, the scope of a top-level or extension resource; empty
    /// at the top.
    public Optional<ResourceId> parent() {
        int name = value.lastIndexOf('/');
        int type = value.lastIndexOf('/', name - 1);
        if (type <= 0) {
            return Optional.empty();
        }
        int namespace = value.lastIndexOf('/', type - 1);
        int providers = value.lastIndexOf('/', namespace - 1);
        boolean topOfProvider =
                providers >= 0 && value.regionMatches(true, providers, PROVIDERS, 0, PROVIDERS.length());
        int keep = topOfProvider ? providers : type;
        return keep == 0 ? Optional.empty() : Optional.of(new ResourceId(value.substring(0, keep)));
    }

    /// The resource group this lies in, or is.
    public Optional<ResourceId> group() {
        if (!value.regionMatches(true, 0, SUBSCRIPTIONS, 0, SUBSCRIPTIONS.length())) {
            return Optional.empty();
        }
        int groups = endOfSegment(SUBSCRIPTIONS.length());
        int name = groups + GROUPS.length();
        if (groups == SUBSCRIPTIONS.length() || !value.regionMatches(true, groups, GROUPS, 0, GROUPS.length())) {
            return Optional.empty();
        }
        int end = endOfSegment(name);
        return end == name ? Optional.empty() : Optional.of(new ResourceId(value.substring(0, end)));
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
        int length = scope.value.length();
        return length == 1
                || (value.regionMatches(true, 0, scope.value, 0, length)
                        && (value.length() == length || value.charAt(length) == '/'));
    }

    /// Whether the full type is this one, case aside.
    public boolean is(String type) {
        return mayBe(type) && type().equalsIgnoreCase(type);
    }

    /// Whether one of the last two segments is the type's last word. Worlds are searched by type all the time,
    /// and this tells most of them apart at a glance.
    private boolean mayBe(String type) {
        int name = value.lastIndexOf('/');
        int before = value.lastIndexOf('/', name - 1);
        return type.regionMatches(true, 0, RESOURCES, 0, RESOURCES.length())
                || endsWith(type, before + 1, name)
                || endsWith(type, name + 1, value.length());
    }

    private boolean endsWith(String type, int from, int to) {
        int start = type.length() - (to - from);
        return start >= 0 && type.regionMatches(true, start, value, from, to - from);
    }

    private String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceId(var otherValue) && value.equalsIgnoreCase(otherValue);
    }

    /// Folds case the way `equalsIgnoreCase` does.
    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < value.length(); i++) {
            hash = 31 * hash + folded(value.charAt(i));
        }
        return hash;
    }

    /// Worlds are looked up by id all the time, and nearly every letter of one is of ASCII.
    private static char folded(char letter) {
        if (letter >= 128) {
            return Character.toLowerCase(Character.toUpperCase(letter));
        }
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
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
