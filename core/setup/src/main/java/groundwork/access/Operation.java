package groundwork.access;

/// Something somebody wants to do, by Azure's name of it.
///
/// @param name `Microsoft.Storage/storageAccounts/read`; never a pattern
/// @param data a data-plane operation, which `*` in actions never covers
public record Operation(String name, boolean data) {

    /// A control-plane operation.
    public static Operation action(String name) {
        return new Operation(name, false);
    }

    /// A data-plane operation.
    public static Operation dataAction(String name) {
        return new Operation(name, true);
    }

    /// Whether these permissions allow it.
    public boolean allowedBy(Permissions permissions) {
        return data ? permissions.allowsData(name) : permissions.allows(name);
    }
}
