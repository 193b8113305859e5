package practicecloud.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import practicecloud.arm.Guard;
import practicecloud.entra.Directory;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;
import practicecloud.world.World;

/// Decides as Azure documents it: what is assigned to a principal or one of its groups at a scope or above it;
/// denials first, then whether any role allows. What a role takes back with `notActions` another may still give.
///
/// @param spreads how long an assignment takes until it counts
public record Decisions(World world, Roles roles, Duration spreads, InstantSource clock) implements Guard {

    /// How long an assignment takes until it counts, in Azure.
    public static final Duration SPREADS = Duration.ofSeconds(20);

    private static final String ASSIGNMENTS = "providers/" + Assignments.TYPE.toLowerCase(Locale.ROOT) + "/";
    private static final String DENIALS = "providers/microsoft.authorization/denyassignments/";

    @Override
    public boolean allows(String principal, String action, Id scope) {
        return decides(principal, action, scope, Plane.CONTROL);
    }

    @Override
    public boolean allowsData(String principal, String action, Id scope) {
        return decides(principal, action, scope, Plane.DATA);
    }

    /// The two kinds of operations, and where roles list them.
    private enum Plane {
        CONTROL("actions", "notActions"),
        DATA("dataActions", "notDataActions");

        private final String gives;
        private final String takes;

        Plane(String gives, String takes) {
            this.gives = gives;
            this.takes = takes;
        }

        private boolean allows(JsonNode permission, String operation) {
            return any(permission.path(gives), operation) && !any(permission.path(takes), operation);
        }

        private static boolean any(JsonNode patterns, String operation) {
            for (var pattern : patterns) {
                if (Globs.matches(pattern.asText(), operation)) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean decides(String principal, String operation, Id scope, Plane plane) {
        var who = identities(principal);
        return !isDenied(who, operation, scope, plane)
                && permissions(who, scope).stream().anyMatch(permission -> plane.allows(permission, operation));
    }

    /// What a principal is given at a scope: the permissions of all its roles there.
    List<JsonNode> permissions(String principal, Id scope) {
        return permissions(identities(principal), scope);
    }

    private List<JsonNode> permissions(Set<String> who, Id scope) {
        var given = new ArrayList<JsonNode>();
        for (var place : scope.upwards()) {
            for (var assignment : world.scan(Table.RESOURCES, place.below() + ASSIGNMENTS)) {
                if (who.contains(lower(assignment, "properties.principalId")) && counts(assignment)) {
                    var role = Id.of(Tree.text(assignment, "properties.roleDefinitionId")
                                    .orElse(""))
                            .name();
                    roles.find(role)
                            .ifPresent(found ->
                                    Tree.items(found, "properties.permissions").forEach(given::add));
                }
            }
        }
        return given;
    }

    /// An assignment with a condition gives nothing: conditions are not evaluated here.
    private boolean counts(JsonNode assignment) {
        var made = Tree.text(assignment, "properties.createdOn").map(Instant::parse);
        boolean spread = made.isEmpty() || !made.get().plus(spreads).isAfter(clock.instant());
        return spread && Tree.text(assignment, "properties.condition").isEmpty();
    }

    private boolean isDenied(Set<String> who, String operation, Id scope, Plane plane) {
        for (var place : scope.upwards()) {
            for (var denial : world.scan(Table.RESOURCES, place.below() + DENIALS)) {
                boolean meant =
                        Tree.items(denial, "properties.principals").anyMatch(one -> who.contains(lower(one, "id")))
                                && Tree.items(denial, "properties.excludePrincipals")
                                        .noneMatch(one -> who.contains(lower(one, "id")));
                if (meant
                        && Tree.items(denial, "properties.permissions")
                                .anyMatch(permission -> plane.allows(permission, operation))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> identities(String principal) {
        var who = new HashSet<String>();
        who.add(principal.toLowerCase(Locale.ROOT));
        new Directory(world).groupsOf(principal, true).forEach(group -> who.add(lower(group, "id")));
        return who;
    }

    private static String lower(JsonNode node, String path) {
        return Tree.text(node, path).orElse("").toLowerCase(Locale.ROOT);
    }
}
