package practicecloud.providers;

import java.util.List;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// What a workspace must name, and what it cannot change.
final class WorkspaceRules {

    private WorkspaceRules() {}

    static void check(Writing writing) {
        if (!writing.id().name().matches("[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}")) {
            throw bad("The workspace name '" + writing.id().name()
                    + "' is invalid: 3 to 33 letters, digits, '-' and '_', the first a letter or digit.");
        }
        if (!Tree.says(writing.body(), "kind", "Project")) {
            for (var needed : List.of("storageAccount", "keyVault")) {
                if (writing.text("properties." + needed).isEmpty()) {
                    throw bad("Missing dependent resources in workspace json: " + needed + ".");
                }
            }
        }
        for (var dependent : List.of("storageAccount", "keyVault", "applicationInsights", "containerRegistry")) {
            writing.text("properties." + dependent)
                    .filter(id -> !writing.exists(id))
                    .ifPresent(id -> {
                        throw bad("The resource '" + id + "' given as " + dependent + " was not found.");
                    });
        }
        checkIdentity(writing);
        checkUnchanged(writing);
    }

    private static void checkIdentity(Writing writing) {
        writing.text("properties.primaryUserAssignedIdentity").ifPresent(primary -> {
            var assigned = Tree.at(writing.body(), "identity.userAssignedIdentities");
            boolean there = assigned.properties().stream()
                    .anyMatch(entry -> entry.getKey().equalsIgnoreCase(primary));
            if (!there) {
                throw bad("The primary user assigned identity '" + primary
                        + "' is not among the identities assigned to the workspace.");
            }
        });
    }

    private static void checkUnchanged(Writing writing) {
        writing.before().ifPresent(before -> {
            for (var fixed : List.of("storageAccount", "keyVault")) {
                var path = "properties." + fixed;
                var old = Tree.text(before, path).orElse("");
                if (!old.equalsIgnoreCase(writing.text(path).orElse(""))) {
                    throw bad("The property '" + fixed + "' of a workspace cannot be changed.");
                }
            }
        });
    }

    static Refusal bad(String message) {
        return Refusal.of(400, "ValidationError", message);
    }
}
