package groundwork.export;

import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A resource id taken apart as templates need it.
///
/// @param scope what the resource is deployed into: a subscription, a resource group, or the resource it extends
/// @param type  the full type
/// @param names the names of its parents and its own, outermost first
record Place(ResourceId scope, String type, List<String> names) {

    private static final String PROVIDERS = "/providers/";

    static Place of(ResourceId id) {
        int at = id.value().toLowerCase(Locale.ROOT).lastIndexOf(PROVIDERS);
        if (at < 0) {
            throw new IllegalArgumentException("no resource of a provider: " + id);
        }
        var segments = id.value().substring(at + PROVIDERS.length()).split("/");
        var names = new ArrayList<String>();
        for (int i = 2; i < segments.length; i += 2) {
            names.add(segments[i]);
        }
        return new Place(new ResourceId(at == 0 ? "/" : id.value().substring(0, at)), id.type(), List.copyOf(names));
    }

    /// Whether this id is of a resource some provider makes, and not a subscription or resource group.
    static boolean is(ResourceId id) {
        return id.value().toLowerCase(Locale.ROOT).contains(PROVIDERS);
    }

    /// The name as templates write it: parents first, with slashes.
    String name() {
        return String.join("/", names);
    }

    /// Whether it extends another resource (a role assignment, a diagnostic setting).
    boolean extendsResource() {
        return is(scope);
    }

    /// Its parent resource, where it is a child.
    Optional<ResourceId> parent(ResourceId self) {
        return names.size() > 1 ? self.parent() : Optional.empty();
    }
}
