package practicecloud.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import practicecloud.arm.Extensions;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.World;

/// Deny assignments: they forbid whatever roles allow, to those they name, or to everyone, but for those they
/// spare. In Azure only Azure itself makes them; here whoever may write them does, to rehearse.
record Denials(World world) {

    static final String TYPE = "Microsoft.Authorization/denyAssignments";

    /// The principal that stands for everyone.
    private static final String EVERYONE = "00000000-0000-0000-0000-000000000000";

    /// The id of one that forbids this.
    Optional<Id> against(Set<String> who, String operation, Id scope, Plane plane) {
        return scope.upwards().stream()
                .flatMap(place -> Extensions.on(world, TYPE, place)
                        .filter(denial -> place.equals(scope)
                                || !denial.at("/properties/doNotApplyToChildScopes")
                                        .asBoolean()))
                .filter(denial -> isMeant(denial, who))
                .filter(denial -> Tree.items(denial, "properties.permissions")
                        .anyMatch(permission -> plane.allows(permission, operation)))
                .map(denial -> Id.of(denial.path("id").asText()))
                .findFirst();
    }

    private static boolean isMeant(JsonNode denial, Set<String> who) {
        return Tree.items(denial, "properties.principals")
                        .map(one -> Decisions.lower(one, "id"))
                        .anyMatch(id -> id.equals(EVERYONE) || who.contains(id))
                && Tree.items(denial, "properties.excludePrincipals")
                        .noneMatch(one -> who.contains(Decisions.lower(one, "id")));
    }
}
