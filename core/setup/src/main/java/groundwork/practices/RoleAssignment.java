package groundwork.practices;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Locale;

/// A role held by a principal on a scope, planned or live.
///
/// @param role          the GUID of the role definition, lower case; empty where the body names none
/// @param principal     an object id, or the reference that will become one
/// @param principalType Azure's word: `Group`, `User`, `ServicePrincipal`; empty where the body says none
/// @param conditional   it holds only under a condition, which nobody but Azure evaluates
public record RoleAssignment(
        ResourceId id, Scope scope, String role, Json principal, String principalType, boolean conditional) {

    public static final String TYPE = "Microsoft.Authorization/roleAssignments";

    /// Every assignment in the subject that holds on `target`: given there, or inherited from above.
    public static List<RoleAssignment> on(Subject subject, ResourceId target) {
        return subject.ofType(TYPE)
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .filter(assignment -> assignment.scope.covers(target))
                .toList();
    }

    private static RoleAssignment of(ResourceId id, Json body) {
        var definition = body.text("properties.roleDefinitionId").orElse("");
        return new RoleAssignment(
                id,
                scopeOf(id),
                definition.substring(definition.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                body.at("properties.principalId"),
                body.text("properties.principalType").orElse(""),
                body.text("properties.condition").isPresent());
    }

    static Scope scopeOf(ResourceId assignment) {
        return new Scope(assignment.parent().orElse(new ResourceId("/")));
    }

    /// Whether people hold it; identities of software are service principals.
    public boolean isForPeople() {
        return principalType.equalsIgnoreCase("Group")
                || principalType.equalsIgnoreCase("ForeignGroup")
                || principalType.equalsIgnoreCase("User");
    }

    /// Whether this object id holds it.
    public boolean isHeldBy(String objectId) {
        return principal instanceof Json.Str(var value) && value.equalsIgnoreCase(objectId);
    }

    /// Where an assignment is given; it holds there and on everything below.
    public record Scope(ResourceId id) {

        private static final String GROUPS = "/providers/Microsoft.Management/managementGroups/";

        /// A management group stands above every subscription in which it shows up.
        public boolean covers(ResourceId target) {
            return target.isWithin(id) || id.value().regionMatches(true, 0, GROUPS, 0, GROUPS.length());
        }

        /// What people call it: `the workspace mlw-x`, `the resource group rg-x`, `the subscription`.
        public String words() {
            return switch (id.type()) {
                case "Microsoft.Resources/subscriptions" -> "the subscription";
                case "Microsoft.Resources/resourceGroups" -> "the resource group " + id.name();
                default -> id.name();
            };
        }
    }
}
