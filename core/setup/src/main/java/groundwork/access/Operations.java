package groundwork.access;

import java.util.List;
import java.util.Locale;

/// The operations Azure publishes for what a workspace is made of (the table `operations.txt`): what a pattern
/// like `workspaces/*/read` comes to in practice.
///
/// Only as whole as its sources: Azure adds operations all the time, and a pattern then grants them too.
public final class Operations {

    private static final List<Operation> ALL = Tables.operations();

    private Operations() {}

    /// Every operation of the table.
    public static List<Operation> all() {
        return ALL;
    }

    /// Those on resources of this type and on their children.
    ///
    /// @param type `Microsoft.Storage/storageAccounts`
    public static List<Operation> on(String type) {
        var prefix = type.toLowerCase(Locale.ROOT) + "/";
        return ALL.stream()
                .filter(operation -> operation.name().toLowerCase(Locale.ROOT).startsWith(prefix))
                .toList();
    }

    /// Those of the table that these permissions allow.
    public static List<Operation> allowedBy(Permissions permissions) {
        return ALL.stream()
                .filter(operation -> operation.allowedBy(permissions))
                .toList();
    }
}
