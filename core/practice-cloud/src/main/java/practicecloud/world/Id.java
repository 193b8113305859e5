package practicecloud.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A resource id. Its spelling is kept; two ids are the same thing when their [#key()]s are.
///
/// @param segments without empty ones: `subscriptions`, the subscription, `resourceGroups` …
public record Id(List<String> segments) {

    private static final String PROVIDERS = "providers";

    public Id {
        segments = List.copyOf(segments);
    }

    public static Id of(String text) {
        var parts = new ArrayList<String>();
        for (var part : text.split("/")) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return new Id(parts);
    }

    public String text() {
        return "/" + String.join("/", segments);
    }

    /// The id in lower case, by which things are found.
    public String key() {
        return text().toLowerCase(Locale.ROOT);
    }

    /// The prefix of the keys of everything below.
    public String below() {
        return segments.isEmpty() ? "/" : key() + "/";
    }

    public Optional<String> subscription() {
        return word(0, "subscriptions");
    }

    public Optional<String> group() {
        return word(2, "resourceGroups");
    }

    private Optional<String> word(int index, String name) {
        return segments.size() > index + 1 && segments.get(index).equalsIgnoreCase(name)
                ? Optional.of(segments.get(index + 1))
                : Optional.empty();
    }

    /// The resource group it is in, as an id.
    public Optional<Id> groupId() {
        return group().map(name -> new Id(segments.subList(0, 4)));
    }

    public String name() {
        return segments.isEmpty() ? "" : segments.getLast();
    }

    /// The full type: `Microsoft.Storage/storageAccounts/blobServices`.
    public String type() {
        int providers = lastProviders();
        if (providers < 0) {
            return segments.size() > 3
                    ? "Microsoft.Resources/resourceGroups"
                    : segments.isEmpty() ? "Microsoft.Resources/tenants" : "Microsoft.Resources/subscriptions";
        }
        var type = new StringBuilder(segments.get(providers + 1));
        for (int i = providers + 2; i < segments.size(); i += 2) {
            type.append('/').append(segments.get(i));
        }
        return type.toString();
    }

    public boolean is(String type) {
        return type().equalsIgnoreCase(type);
    }

    /// The namespace of its provider.
    public String provider() {
        return type().split("/", 2)[0];
    }

    /// What it is a child or an extension of: the resource above, a group, a subscription, the tenant.
    public Id above() {
        int providers = lastProviders();
        int left = providers >= 0 && segments.size() - providers <= 4 ? providers : Math.max(0, segments.size() - 2);
        return new Id(segments.subList(0, left));
    }

    /// This and all above it, by way of the management groups up to the tenant.
    public List<Id> upwards() {
        var places = new ArrayList<Id>();
        for (var place = this; !place.segments().isEmpty(); place = place.above()) {
            places.add(place);
            places.addAll(Hierarchy.over(place));
        }
        places.add(new Id(List.of()));
        return places;
    }

    /// Whether its parent is a resource of the same provider, as a subnet's network is.
    public boolean isChild() {
        int providers = lastProviders();
        return providers >= 0 && segments.size() - providers > 4;
    }

    /// Whether it hangs on another resource of any provider, as a role assignment does.
    public boolean isExtension() {
        int providers = lastProviders();
        return providers > 0 && segments.subList(0, providers).stream().anyMatch(PROVIDERS::equalsIgnoreCase);
    }

    /// What an extension hangs on: everything before its own provider.
    public Id scope() {
        int providers = lastProviders();
        return providers < 0 ? this : new Id(segments.subList(0, providers));
    }

    public Id child(String type, String name) {
        return with(type, name);
    }

    /// A resource of a provider below this id.
    public Id resource(String type, String name) {
        int slash = type.indexOf('/');
        return with(PROVIDERS, type.substring(0, slash), type.substring(slash + 1), name);
    }

    private Id with(String... more) {
        var all = new ArrayList<>(segments);
        all.addAll(List.of(more));
        return new Id(all);
    }

    private int lastProviders() {
        for (int i = segments.size() - 2; i >= 0; i--) {
            if (segments.get(i).equalsIgnoreCase(PROVIDERS)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return text();
    }
}
