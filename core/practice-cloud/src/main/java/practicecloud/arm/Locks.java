package practicecloud.arm;

import java.util.ArrayList;
import java.util.List;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Locks: `CanNotDelete` keeps everything at and below its scope, `ReadOnly` also keeps it as it is.
final class Locks {

    private static final String TYPE = "Microsoft.Authorization/locks";

    private Locks() {}

    /// @throws Refusal when a lock is in the way of a write
    static void checkWrite(Change change, Id id) {
        if (!id.is(TYPE)) {
            refuse(id, "write", above(change, id, true));
        }
    }

    /// A resource that is read-only takes no POST either, be it one that only reads, such as `listKeys`.
    ///
    /// @throws Refusal when a lock is in the way of an action
    static void checkAction(Change change, Id id) {
        refuse(id, "write", above(change, id, true));
    }

    /// @throws Refusal when a lock is in the way of a deletion, be it on something below
    static void checkDelete(Change change, Id id) {
        if (id.is(TYPE)) {
            return;
        }
        var locked = new ArrayList<>(above(change, id, false));
        change.scan(Table.RESOURCES, id.below()).stream()
                .filter(resource -> Tree.says(resource, "type", TYPE))
                .map(lock -> Places.idOf(lock).scope().text())
                .filter(scope -> !locked.contains(scope))
                .forEach(locked::add);
        refuse(id, "delete", locked);
    }

    private static List<String> above(Change change, Id id, boolean readOnly) {
        return id.upwards().stream()
                .filter(scope ->
                        change
                                .scan(Table.RESOURCES, scope.below() + "providers/microsoft.authorization/locks/")
                                .stream()
                                .anyMatch(lock -> !readOnly || Tree.says(lock, "properties.level", "ReadOnly")))
                .map(Id::text)
                .toList();
    }

    private static void refuse(Id id, String verb, List<String> scopes) {
        if (!scopes.isEmpty()) {
            throw Refusal.of(
                    409,
                    "ScopeLocked",
                    "The scope '" + id + "' cannot perform " + verb
                            + " operation because following scope(s) are locked: '" + String.join("', '", scopes)
                            + "'. Please remove the lock and try again.");
        }
    }
}
