package groundwork.tryout;

import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.Choices;
import groundwork.cloud.Reading;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Blueprints as subjects, with one thing changed.
final class Worlds {

    static final String ASSIGNMENT = "Microsoft.Authorization/roleAssignments";
    static final String DEFINITION = "Microsoft.Authorization/roleDefinitions";

    private Worlds() {}

    static Subject of(Choices choices) {
        return Subject.of(BlueprintMaker.from(choices));
    }

    /// Without the resources this picks.
    static Subject without(Subject subject, Predicate<ResourceId> gone) {
        var resources = new LinkedHashMap<>(subject.world().resources());
        resources.keySet().removeIf(gone);
        return with(subject, new Reading(resources, subject.world().unread()));
    }

    /// The resources this picks were refused.
    static Subject unread(Subject subject, Predicate<ResourceId> refused) {
        var resources = new LinkedHashMap<>(subject.world().resources());
        var unread = new LinkedHashMap<>(subject.world().unread());
        subject.world().resources().keySet().stream().filter(refused).forEach(id -> {
            resources.remove(id);
            unread.put(id, "AuthorizationFailed: no");
        });
        return with(subject, new Reading(resources, unread));
    }

    /// One resource changed, or added.
    static Subject changed(Subject subject, ResourceId id, UnaryOperator<Json> change) {
        var resources = new LinkedHashMap<>(subject.world().resources());
        resources.put(id, change.apply(resources.getOrDefault(id, Json.object())));
        return with(subject, new Reading(resources, subject.world().unread()));
    }

    /// The assignment of a role on a scope to a principal named by its object id.
    static Predicate<ResourceId> assignment(Subject subject, String objectId, ResourceId scope, String roleGuid) {
        return id -> id.is(ASSIGNMENT)
                && id.parent().filter(scope::equals).isPresent()
                && subject.world()
                        .find(id)
                        .filter(body -> body.text("properties.principalId")
                                        .filter(objectId::equals)
                                        .isPresent()
                                && body.text("properties.roleDefinitionId")
                                        .filter(role -> role.endsWith(roleGuid))
                                        .isPresent())
                        .isPresent();
    }

    private static Subject with(Subject subject, Reading world) {
        return Subject.of(subject.workspace(), world, subject.choices());
    }
}
