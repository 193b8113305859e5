package practicecloud.names;

import java.util.Locale;
import java.util.stream.StreamSupport;
import practicecloud.arm.Realm;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Table;

/// Whether a name that must be free everywhere is free.
final class Availability {

    /// How names of a type are made.
    ///
    /// @param bad Azure's word for a name that breaks the pattern
    record Rule(String type, String pattern, String bad) {}

    private Availability() {}

    static Reply of(Realm realm, Request request, Rule rule) {
        var name = Tree.text(request.json(), "name").orElse("");
        var body = Tree.object();
        if (!name.matches(rule.pattern())) {
            body.put("nameAvailable", false)
                    .put("reason", rule.bad())
                    .put("message", "'" + name + "' is not a valid name for " + rule.type() + ".");
        } else if (isTaken(realm, rule.type(), name)) {
            body.put("nameAvailable", false)
                    .put("reason", "AlreadyExists")
                    .put("message", "The name '" + name + "' is already taken.");
        } else {
            body.put("nameAvailable", true);
        }
        return Reply.json(200, body);
    }

    private static boolean isTaken(Realm realm, String type, String name) {
        boolean deleted = type.equals("Microsoft.KeyVault/vaults")
                && realm.world().has(Table.DELETED, "vault/" + name.toLowerCase(Locale.ROOT));
        return deleted
                || StreamSupport.stream(realm.world().scan(Table.RESOURCES, "/").spliterator(), false)
                        .filter(resource -> Tree.says(resource, "type", type))
                        .anyMatch(resource -> Tree.says(resource, "name", name));
    }
}
