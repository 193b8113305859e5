package groundwork.access;

import java.util.List;
import java.util.regex.Pattern;

/// The four lists of one role, and Azure's rule for reading them: an operation is allowed when a pattern of
/// `actions` matches it and no pattern of `notActions` does. A subtraction, not a denial: another role may still
/// grant it.
///
/// Patterns ignore case. `*` spans slashes, and `X/*/Y` also matches `X/Y` (three observations, see the test).
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
        return patterns.stream().anyMatch(pattern -> matches(pattern, operation));
    }

    private static boolean matches(String pattern, String operation) {
        if (!pattern.contains("*")) {
            return pattern.equalsIgnoreCase(operation);
        }
        var zeroOrMoreSegments = "\\E(?:.*/)?\\Q";
        var regex = "\\Q" + pattern.replace("/*/", "/" + zeroOrMoreSegments).replace("*", "\\E.*\\Q") + "\\E";
        // the inserted expression holds a star of its own, which the second replacement must not touch
        regex = regex.replace("(?:.\\E.*\\Q/)?", "(?:.*/)?");
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE)
                .matcher(operation)
                .matches();
    }
}
