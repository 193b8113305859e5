package groundwork.practices;

import static groundwork.terms.Say.say;

import groundwork.access.Condition;
import groundwork.access.Scopes;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A role held by a principal on a scope, planned or live.
///
/// @param role          the GUID of the role definition, lower case; empty where the body names none
/// @param principal     an object id, or the reference that will become one
/// @param principalType Azure's word: `Group`, `User`, `ServicePrincipal`; empty where the body says none
/// @param condition     under which alone it holds
public record RoleAssignment(
        ResourceId id, Scope scope, String role, Json principal, String principalType, Condition condition) {

    public static final String TYPE = "Microsoft.Authorization/roleAssignments";

    /// Every assignment in the subject that holds on `target`: given there, or inherited from above.
    public static List<RoleAssignment> on(Subject subject, ResourceId target) {
        return all(subject)
                .filter(assignment -> assignment.scope.covers(target))
                .toList();
    }

    /// Every assignment in the subject, wherever it holds.
    public static Stream<RoleAssignment> all(Subject subject) {
        return subject.ofType(TYPE).map(entry -> of(entry.getKey(), entry.getValue()));
    }

    private static RoleAssignment of(ResourceId id, Json body) {
        var definition = body.text("properties.roleDefinitionId").orElse("");
        return new RoleAssignment(
                id,
                scopeOf(id),
                definition.substring(definition.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                body.at("properties.principalId"),
                body.text("properties.principalType").orElse(""),
                Condition.of(body.text("properties.condition").orElse("")));
    }

    /// Where the assignment, or other access resource, with this id is given.
    public static Scope scopeOf(ResourceId assignment) {
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
        /// A management group stands above every subscription in which it shows up.
        public boolean covers(ResourceId target) {
            return Scopes.AS_SHOWN.covers(id, target);
        }

        /// What people call it: `the workspace mlw-x`, `the resource group rg-x`, `the subscription`.
        public String words() {
            return switch (id.type()) {
                case "Microsoft.Resources/subscriptions" -> say("findings.RoleAssignment.the-subscription");
                case "Microsoft.Resources/resourceGroups" ->
                    say("findings.RoleAssignment.the-resource-group", "name", id.name());
                default -> id.name();
            };
        }
    }
}
