package groundwork.practices;

import groundwork.access.Condition;
import groundwork.access.HeldRole;
import groundwork.access.HeldRole.Part;
import groundwork.access.Operation;
import groundwork.access.Permissions;
import groundwork.access.Role;
import groundwork.terms.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What roles permit: the custom roles found in a subject, and the built-in ones.
public final class RoleBook {

    private final Map<String, List<Part>> custom;

    private RoleBook(Map<String, List<Part>> custom) {
        this.custom = custom;
    }

    /// The roles known in this subject.
    public static RoleBook of(Subject subject) {
        var custom = new HashMap<String, List<Part>>();
        subject.ofType("Microsoft.Authorization/roleDefinitions")
                .forEach(entry -> custom.put(
                        entry.getKey().name().toLowerCase(Locale.ROOT),
                        parts(entry.getValue().items("properties.permissions"))));
        return new RoleBook(custom);
    }

    /// Whether the role with this GUID permits the operation; empty where nobody said what the role permits, or
    /// it does so under a condition only.
    public Optional<Boolean> permits(String role, Right right) {
        return switch (role(role).permits(right.asked())) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
    }

    /// The role with this GUID as somebody holds it.
    public HeldRole role(String guid) {
        var found =
                Optional.ofNullable(custom.get(guid.toLowerCase(Locale.ROOT))).filter(parts -> !parts.isEmpty());
        return found.isPresent()
                ? new HeldRole(guid, found)
                : Role.find(guid).map(HeldRole::of).orElseGet(() -> HeldRole.unread(guid));
    }

    /// The `permissions` of a definition or a deny assignment.
    static List<Part> parts(List<Json> permissions) {
        return permissions.stream()
                .map(body -> new Part(
                        permissions(body), Condition.of(body.text("condition").orElse(""))))
                .toList();
    }

    private static Permissions permissions(Json body) {
        return new Permissions(
                texts(body, "actions"),
                texts(body, "notActions"),
                texts(body, "dataActions"),
                texts(body, "notDataActions"));
    }

    private static List<String> texts(Json body, String member) {
        return body.items(member).stream()
                .flatMap(item -> item instanceof Json.Str(var text) ? Stream.of(text) : Stream.empty())
                .toList();
    }

    /// An operation somebody wants to do.
    ///
    /// @param data whether it is a data operation, which `*` in actions never covers
    public record Right(String operation, boolean data) {

        public static Right action(String operation) {
            return new Right(operation, false);
        }

        public static Right dataAction(String operation) {
            return new Right(operation, true);
        }

        Operation asked() {
            return new Operation(operation, data);
        }
    }
}
