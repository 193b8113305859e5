package groundwork.blueprint;

import groundwork.blueprint.Resource.Why;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Collection;
import java.util.Optional;

/// A role to be given on a scope. Its name follows from scope, principal and role, so that giving it twice is
/// giving it once.
///
/// @param definition the role's definition, in the form Azure answers: below the subscription
public record Grant(ResourceId scope, ResourceId definition, Kind kind) {

    /// What kind of principal gets it; Azure does not look up a service principal it is told about.
    public enum Kind {
        IDENTITY(Optional.of("ServicePrincipal")),
        GROUP(Optional.of("Group")),
        /// Azure looks up what it is.
        LOOKED_UP(Optional.empty());

        private final Optional<String> principalType;

        Kind(Optional<String> principalType) {
            this.principalType = principalType;
        }
    }

    /// The assignment.
    ///
    /// @param knownAs     what tells the principal from others before it exists: a resource id, an object id
    /// @param principalId its object id, or the output that will hold it
    public Resource to(String knownAs, Json principalId, Why why, Collection<ResourceId> after) {
        var name = Uuid5.of(scope.value(), knownAs, definition.name()).toString();
        Json known = Json.object("roleDefinitionId", definition, "principalId", principalId);
        var properties = kind.principalType
                .map(type -> known.with("principalType", Json.of(type)))
                .orElse(known);
        return Make.create(
                scope.resource("Microsoft.Authorization/roleAssignments", name),
                why,
                Json.object("properties", properties),
                after);
    }
}
