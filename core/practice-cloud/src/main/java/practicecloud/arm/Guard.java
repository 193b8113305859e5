package practicecloud.arm;

import java.util.Map;
import java.util.Optional;
import practicecloud.world.Id;

/// Decides who may do what.
public interface Guard {

    /// What a request says that conditions can be about: the principal and the role of an assignment, by
    /// `type:attribute` in lower case.
    record Particulars(Map<String, String> attributes) {
        public static final Particulars NONE = new Particulars(Map.of());

        public Particulars {
            attributes = Map.copyOf(attributes);
        }
    }

    /// Whether a principal may perform a control-plane action (`Microsoft.Storage/storageAccounts/write`) over a
    /// scope.
    default boolean allows(String principal, String action, Id scope) {
        return allows(principal, action, scope, Particulars.NONE);
    }

    /// The same, where conditions may look at the request.
    boolean allows(String principal, String action, Id scope, Particulars particulars);

    /// Whether a principal may perform a data action (`…/containers/blobs/read`) over a scope.
    boolean allowsData(String principal, String action, Id scope);

    /// Whether a principal has any role at all, wherever it is.
    boolean isKnown(String principal);

    /// The id of the deny assignment that forbids a control-plane action which a role would allow; empty where
    /// none does.
    Optional<Id> denial(String principal, String action, Id scope, Particulars particulars);
}
