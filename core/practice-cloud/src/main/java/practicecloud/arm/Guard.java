package practicecloud.arm;

import practicecloud.world.Id;

/// Decides who may do what.
@FunctionalInterface
public interface Guard {

    /// Whether a principal may perform a control-plane action (`Microsoft.Storage/storageAccounts/write`) over a
    /// scope.
    boolean allows(String principal, String action, Id scope);
}
