package practicecloud.broken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import practicecloud.access.Roles;
import practicecloud.arm.Realm;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.network.ClosedPaths;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Breaks things and mends them. What stood before is kept beside the breakage and put back as it was.
public record Workshop(Realm realm, Roles roles) {

    /// Breaks, after mending what was broken under this name.
    ObjectNode broken(String name, ObjectNode body) {
        var breakage = Breakage.of(body);
        return realm.world().change(change -> {
            mend(change, name);
            var fact = body.deepCopy().put("name", name);
            fact.putArray("before");
            act(change, breakage, fact);
            change.put(Table.FACTS, key(name), fact);
            return fact;
        });
    }

    /// Whether there was something to mend.
    boolean mended(String name) {
        return realm.world().change(change -> mend(change, name));
    }

    private static String key(String name) {
        return ClosedPaths.PREFIX + name;
    }

    private static boolean mend(Change change, String name) {
        var fact = change.get(Table.FACTS, key(name));
        fact.ifPresent(there -> {
            for (var before : there.path("before")) {
                change.put(
                        Table.valueOf(before.path("table").asText()),
                        before.path("key").asText(),
                        before.path("value"));
            }
            change.remove(Table.FACTS, key(name));
        });
        return fact.isPresent();
    }

    private void act(Change change, Breakage breakage, ObjectNode fact) {
        switch (breakage) {
            case Breakage.Gone(var resource) -> take(change, fact, there(change, resource));
            case Breakage.Changed(var resource, var patch) -> {
                var there = there(change, resource);
                keep(fact, Table.RESOURCES, keyOf(there), there);
                change.put(Table.RESOURCES, keyOf(there), Tree.merged(there, patch));
            }
            case Breakage.Role role -> role(change, role, fact);
            case Breakage.Membership(var principal, var group) -> membership(change, principal, group, fact);
            // These act by standing among the facts.
            case Breakage.Path path -> {}
            case Breakage.Quota quota -> {}
        }
    }

    private static ObjectNode there(Change change, String resource) {
        return change.resource(resource)
                .map(ObjectNode.class::cast)
                .orElseThrow(() -> Breakage.bad("There is no " + resource + "."));
    }

    private void role(Change change, Breakage.Role role, ObjectNode fact) {
        var found = change.scan(Table.RESOURCES, "/").stream()
                .filter(resource -> Tree.says(resource, "type", "Microsoft.Authorization/roleAssignments"))
                .filter(assignment -> gives(assignment, role.name()))
                .filter(assignment -> says(assignment, "principalId", role.principal()))
                .filter(assignment -> says(assignment, "scope", role.scope()))
                .map(ObjectNode.class::cast)
                .toList();
        if (found.isEmpty()) {
            throw Breakage.bad("There is no such assignment of the role '" + role.name() + "'.");
        }
        found.forEach(assignment -> take(change, fact, assignment));
    }

    private boolean gives(JsonNode assignment, String name) {
        var id = Id.of(Tree.text(assignment, "properties.roleDefinitionId").orElse("/"))
                .name();
        return id.equalsIgnoreCase(name)
                || roles.find(id)
                        .filter(role -> Tree.says(role, "properties.roleName", name))
                        .isPresent();
    }

    private static boolean says(JsonNode assignment, String member, Optional<String> wanted) {
        return wanted.map(text -> Tree.says(assignment, "properties." + member, text))
                .orElse(true);
    }

    private static void membership(Change change, String principal, String group, ObjectNode fact) {
        var there = change.get(Table.PRINCIPALS, principal)
                .map(ObjectNode.class::cast)
                .filter(one -> Tree.items(one, "memberOf")
                        .anyMatch(member -> member.asText().equals(group)))
                .orElseThrow(() -> Breakage.bad(principal + " is not in the group " + group + "."));
        keep(fact, Table.PRINCIPALS, principal, there);
        var without = there.deepCopy();
        without.set(
                "memberOf",
                Tree.array(Tree.items(there, "memberOf")
                        .filter(member -> !member.asText().equals(group))));
        change.put(Table.PRINCIPALS, principal, without);
    }

    private static void take(Change change, ObjectNode fact, ObjectNode resource) {
        keep(fact, Table.RESOURCES, keyOf(resource), resource);
        change.remove(Table.RESOURCES, keyOf(resource));
    }

    private static String keyOf(ObjectNode resource) {
        return Id.of(resource.path("id").asText()).key();
    }

    private static void keep(ObjectNode fact, Table table, String key, JsonNode value) {
        fact.withArray("before")
                .addObject()
                .put("table", table.name())
                .put("key", key)
                .set("value", value);
    }

    /// The answer where nothing of this name is broken.
    static Refusal notBroken(String name) {
        return Refusal.of(404, "NotBroken", "Nothing is broken under the name '" + name + "'.");
    }
}
