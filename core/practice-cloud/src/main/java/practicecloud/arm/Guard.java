package practicecloud.arm;

import practicecloud.world.Id;

/// Decides who may do what.
public interface Guard {

    /// Whether a principal may perform a control-plane action (`Microsoft.Storage/storageAccounts/write`) over a
    /// scope.
    boolean allows(String principal, String action, Id scope);

    /// Whether a principal may perform a data action (`…/containers/blobs/read`) over a scope.
    boolean allowsData(String principal, String action, Id scope);
}
