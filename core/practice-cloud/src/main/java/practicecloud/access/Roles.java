package practicecloud.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import practicecloud.arm.Realm;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;
import practicecloud.world.World;

/// Role definitions: Azure's own, from a table, and those people made.
public final class Roles {

    private static final String PREFIX =
            "/subscriptions/" + Realm.SUBSCRIPTION + "/providers/Microsoft.Authorization/roleDefinitions/";
    private static final Pattern FILTER = Pattern.compile("(roleName|type) eq '([^']*)'");

    private final World world;
    private final Map<String, ObjectNode> builtIn = new LinkedHashMap<>();

    public Roles(World world) {
        this.world = world;
        for (var line : lines()) {
            read(line);
        }
    }

    private static Iterable<String> lines() {
        try (var in = Objects.requireNonNull(Roles.class.getResourceAsStream("built-in-roles.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        if (line.charAt(1) != ' ') {
            builtIn.put(line.substring(0, 36), empty(line.substring(0, 36), line.substring(37)));
            return;
        }
        if (line.charAt(0) == '#') {
            return;
        }
        var role = builtIn.values().stream().reduce((first, second) -> second).orElseThrow();
        var permission =
                (ObjectNode) role.path("properties").path("permissions").path(0);
        var text = line.substring(2);
        switch (line.charAt(0)) {
            case '+' -> list(permission, "actions").add(text);
            case '-' -> list(permission, "notActions").add(text);
            case '*' -> list(permission, "dataActions").add(text);
            case '/' -> list(permission, "notDataActions").add(text);
            case '?' -> permission.put("condition", text).put("conditionVersion", "2.0");
            default -> throw new IllegalStateException("built-in-roles.txt: " + line);
        }
    }

    private static ArrayNode list(ObjectNode permission, String name) {
        return (ArrayNode) permission.path(name);
    }

    private static ObjectNode empty(String id, String name) {
        var role = Tree.object()
                .put("id", PREFIX + id)
                .put("name", id)
                .put("type", "Microsoft.Authorization/roleDefinitions");
        var properties = role.putObject("properties")
                .put("roleName", name)
                .put("type", "BuiltInRole")
                .put("description", "");
        properties.putArray("assignableScopes").add("/");
        var permission = properties.putArray("permissions").addObject();
        for (var list : new String[] {"actions", "notActions", "dataActions", "notDataActions"}) {
            permission.putArray(list);
        }
        return role;
    }

    /// Where a role is kept, whatever scope it was asked for at.
    static String key(String id) {
        return (PREFIX + id).toLowerCase(Locale.ROOT);
    }

    static String id(String name) {
        return PREFIX + name;
    }

    /// By its id's last part.
    public Optional<JsonNode> find(String name) {
        var own = builtIn.get(name.toLowerCase(Locale.ROOT));
        return own == null ? world.get(Table.RESOURCES, key(name)) : Optional.of(own);
    }

    /// A role as a client sees it that asks with this version: only previews tell of conditions.
    static JsonNode shown(JsonNode role, String version) {
        if (version.endsWith("-preview")) {
            return role;
        }
        var shown = role.deepCopy();
        shown.at("/properties/permissions")
                .forEach(permission -> ((ObjectNode) permission).remove(List.of("condition", "conditionVersion")));
        return shown;
    }

    boolean isBuiltIn(String name) {
        return builtIn.containsKey(name.toLowerCase(Locale.ROOT));
    }

    Stream<JsonNode> all() {
        return Stream.concat(
                builtIn.values().stream(),
                StreamSupport.stream(world.scan(Table.RESOURCES, key("")).spliterator(), false));
    }

    /// Whether a role may be assigned at this scope: one of its scopes is the scope or above it.
    static boolean reaches(JsonNode role, String scope) {
        var wanted = Id.of(scope).below();
        return Tree.items(role, "properties.assignableScopes")
                .anyMatch(allowed -> wanted.startsWith(Id.of(allowed.asText()).below()));
    }

    static boolean fits(JsonNode role, String filter) {
        return FILTER.matcher(filter)
                .results()
                .allMatch(match -> Tree.says(role, "properties." + match.group(1), match.group(2)));
    }

    /// Whether an assignment gives this role.
    static boolean isOf(JsonNode assignment, String name) {
        return Tree.text(assignment, "properties.roleDefinitionId")
                .filter(id -> Id.of(id).name().equalsIgnoreCase(name))
                .isPresent();
    }

    static Refusal missing(String name) {
        return Refusal.of(
                404,
                "RoleDefinitionDoesNotExist",
                "The specified role definition with ID '" + name + "' does not exist.");
    }
}
