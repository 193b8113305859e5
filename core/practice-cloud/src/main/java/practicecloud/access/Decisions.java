package practicecloud.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import practicecloud.abac.Asked;
import practicecloud.abac.Condition;
import practicecloud.abac.Unclear;
import practicecloud.arm.Guard;
import practicecloud.entra.Directory;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;
import practicecloud.world.World;

/// Decides as Azure documents it: what is assigned to a principal or one of its groups at a scope or above it;
/// denials first, then whether any role allows. What a role takes back with `notActions` another may still give.
///
/// @param spreads how long an assignment takes until it counts, by its id
public record Decisions(World world, Roles roles, Function<String, Duration> spreads, InstantSource clock)
        implements Guard {

    /// How long an assignment takes until it counts, in Azure.
    public static final Duration SPREADS = Duration.ofSeconds(20);

    private static final String ASSIGNMENTS = "providers/" + Assignments.TYPE.toLowerCase(Locale.ROOT) + "/";

    /// A role's permission as one assignment gives it.
    ///
    /// @param conditions of the assignment and of the role: all must hold
    record Given(JsonNode permission, List<String> conditions) {

        private boolean holds(Asked asked) {
            return conditions.stream().allMatch(text -> isTrue(text, asked));
        }

        /// A condition that is not understood gives nothing. Those of assignments are understood, or were
        /// refused.
        private static boolean isTrue(String text, Asked asked) {
            try {
                return Condition.parse(text).holds(asked);
            } catch (Unclear unclear) {
                return false;
            }
        }
    }

    @Override
    public boolean allows(String principal, String action, Id scope, Particulars particulars) {
        return decides(principal, new Asked(action, scope, particulars.attributes()), Plane.CONTROL);
    }

    @Override
    public boolean allowsData(String principal, String action, Id scope) {
        return decides(principal, new Asked(action, scope, Map.of()), Plane.DATA);
    }

    @Override
    public Optional<Id> denial(String principal, String action, Id scope, Particulars particulars) {
        var who = identities(principal);
        var asked = new Asked(action, scope, particulars.attributes());
        return new Denials(world)
                .against(who, action, scope, Plane.CONTROL)
                .filter(denied -> isGiven(who, asked, Plane.CONTROL));
    }

    @Override
    public boolean isKnown(String principal) {
        var who = identities(principal);
        return Assignments.any(
                world, assignment -> who.contains(lower(assignment, "properties.principalId")) && counts(assignment));
    }

    private boolean decides(String principal, Asked asked, Plane plane) {
        var who = identities(principal);
        boolean denied = new Denials(world)
                .against(who, asked.operation(), asked.scope(), plane)
                .isPresent();
        return !denied && isGiven(who, asked, plane);
    }

    private boolean isGiven(Set<String> who, Asked asked, Plane plane) {
        return given(who, asked.scope())
                .anyMatch(given -> plane.allows(given.permission(), asked.operation()) && given.holds(asked));
    }

    /// What a principal is given at a scope: the permissions of all its roles there.
    List<JsonNode> permissions(String principal, Id scope) {
        return given(identities(principal), scope).map(Given::permission).toList();
    }

    private Stream<Given> given(Set<String> who, Id scope) {
        var given = new ArrayList<Given>();
        for (var place : scope.upwards()) {
            for (var assignment : world.scan(Table.RESOURCES, place.below() + ASSIGNMENTS)) {
                if (who.contains(lower(assignment, "properties.principalId")) && counts(assignment)) {
                    var role = Id.of(Tree.text(assignment, "properties.roleDefinitionId")
                                    .orElse(""))
                            .name();
                    roles.find(role)
                            .ifPresent(found -> Tree.items(found, "properties.permissions")
                                    .forEach(permission ->
                                            given.add(new Given(permission, conditions(assignment, permission)))));
                }
            }
        }
        return given.stream();
    }

    private static List<String> conditions(JsonNode assignment, JsonNode permission) {
        return Stream.of(Tree.text(assignment, "properties.condition"), Tree.text(permission, "condition"))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private boolean counts(JsonNode assignment) {
        var made = Tree.text(assignment, "properties.createdOn").map(Instant::parse);
        return made.isEmpty()
                || !made.get()
                        .plus(spreads.apply(assignment.path("id").asText()))
                        .isAfter(clock.instant());
    }

    private Set<String> identities(String principal) {
        var who = new HashSet<String>();
        who.add(principal.toLowerCase(Locale.ROOT));
        new Directory(world).groupsOf(principal, true).forEach(group -> who.add(lower(group, "id")));
        return who;
    }

    static String lower(JsonNode node, String path) {
        return Tree.text(node, path).orElse("").toLowerCase(Locale.ROOT);
    }
}
