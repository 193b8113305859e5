package practicecloud.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// A role people make: what Azure asks of it.
final class CustomRole {

    private static final int LONGEST_NAME = 512;
    private static final int LONGEST_DESCRIPTION = 2048;

    private CustomRole() {}

    static ObjectNode of(String id, ObjectNode sent, Roles roles) {
        var properties = Tree.objectAt(sent.deepCopy(), "properties");
        var name = Tree.text(properties, "roleName").orElse("");
        check(id, name, properties, roles);
        var role = Tree.object()
                .put("id", Roles.id(id))
                .put("name", id)
                .put("type", "Microsoft.Authorization/roleDefinitions");
        var whole = role.putObject("properties")
                .put("roleName", name)
                .put("type", "CustomRole")
                .put("description", Tree.text(properties, "description").orElse(""));
        whole.set("assignableScopes", properties.path("assignableScopes"));
        var permissions = whole.putArray("permissions");
        for (var permission : properties.path("permissions")) {
            permissions.add(whole(permission));
        }
        return role;
    }

    private static ObjectNode whole(JsonNode permission) {
        var whole = Tree.object();
        for (var list : new String[] {"actions", "notActions", "dataActions", "notDataActions"}) {
            whole.set(list, permission.path(list).isArray() ? permission.path(list) : Tree.array());
        }
        return whole;
    }

    private static void check(String id, String name, JsonNode properties, Roles roles) {
        if (roles.isBuiltIn(id)) {
            throw Refusal.of(
                    403, "RoleDefinitionUpdateNotAllowed", "The built-in role '" + id + "' cannot be changed.");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.of(
                    400,
                    "RoleDefinitionNameNullOrEmpty",
                    "The role definition needs a name of at most " + LONGEST_NAME + " characters.");
        }
        if (Tree.text(properties, "description").orElse("").length() > LONGEST_DESCRIPTION) {
            throw Refusal.of(
                    400,
                    "RoleDefinitionDescriptionTooLong",
                    "The description of a role definition may have at most " + LONGEST_DESCRIPTION + " characters.");
        }
        checkScopes(properties);
        boolean taken = roles.all()
                .anyMatch(role -> Tree.says(role, "properties.roleName", name)
                        && !role.path("name").asText().equalsIgnoreCase(id));
        if (taken) {
            throw Refusal.of(
                    409,
                    "RoleDefinitionWithSameNameExists",
                    "A custom role with the same name already exists in this directory. Use a different name");
        }
    }

    private static void checkScopes(JsonNode properties) {
        boolean none = Tree.items(properties, "assignableScopes").findAny().isEmpty();
        boolean root = Tree.items(properties, "assignableScopes")
                .anyMatch(scope -> scope.asText().equals("/") || scope.asText().contains("*"));
        if (none || root) {
            throw Refusal.of(
                    400,
                    "InvalidRoleDefinitionAssignableScopes",
                    "The assignable scopes of a custom role must name at least one subscription, resource group or"
                            + " management group, without wildcards, and not '/'.");
        }
    }
}
