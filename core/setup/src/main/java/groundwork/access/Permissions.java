package groundwork.access;

import java.util.List;

/// The four lists of one role, and Azure's rule for reading them: an operation is allowed when a pattern of
/// `actions` matches it and no pattern of `notActions` does. A subtraction, not a denial: another role may still
/// grant it.
///
/// How patterns match is said in [Wildcard].
///
/// @param actions        control-plane operations; `*` never covers data operations
/// @param notActions     taken away from `actions`
/// @param dataActions    data-plane operations
/// @param notDataActions taken away from `dataActions`
public record Permissions(
        List<String> actions, List<String> notActions, List<String> dataActions, List<String> notDataActions) {

    public Permissions {
        actions = List.copyOf(actions);
        notActions = List.copyOf(notActions);
        dataActions = List.copyOf(dataActions);
        notDataActions = List.copyOf(notDataActions);
    }

    /// Whether this control-plane operation (`Microsoft.Storage/storageAccounts/read`) is allowed.
    public boolean allows(String action) {
        return any(actions, action) && !any(notActions, action);
    }

    /// Whether this data-plane operation is allowed.
    public boolean allowsData(String dataAction) {
        return any(dataActions, dataAction) && !any(notDataActions, dataAction);
    }

    private static boolean any(List<String> patterns, String operation) {
        return patterns.stream().anyMatch(pattern -> Wildcard.matches(pattern, operation));
    }
}
