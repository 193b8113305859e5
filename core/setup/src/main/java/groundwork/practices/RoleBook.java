package groundwork.practices;

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

    private final Map<String, List<Permissions>> custom;

    private RoleBook(Map<String, List<Permissions>> custom) {
        this.custom = custom;
    }

    /// The roles known in this subject.
    public static RoleBook of(Subject subject) {
        var custom = new HashMap<String, List<Permissions>>();
        subject.ofType("Microsoft.Authorization/roleDefinitions").forEach(entry -> {
            var permissions = entry.getValue().items("properties.permissions").stream()
                    .map(RoleBook::permissions)
                    .toList();
            custom.put(entry.getKey().name().toLowerCase(Locale.ROOT), permissions);
        });
        return new RoleBook(custom);
    }

    /// Whether the role with this GUID permits the operation; empty where nobody said what the role permits.
    public Optional<Boolean> permits(String role, Right right) {
        return permissionsOf(role).map(all -> all.stream().anyMatch(right::isIn));
    }

    private Optional<List<Permissions>> permissionsOf(String role) {
        return Optional.ofNullable(custom.get(role.toLowerCase(Locale.ROOT)))
                .filter(permissions -> !permissions.isEmpty())
                .or(() -> Role.find(role).map(Role::permissions).map(List::of));
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

        boolean isIn(Permissions permissions) {
            return data ? permissions.allowsData(operation) : permissions.allows(operation);
        }
    }
}
