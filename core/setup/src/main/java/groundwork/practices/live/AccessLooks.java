package groundwork.practices.live;

import groundwork.access.Role;
import groundwork.cloud.Cloud;
import groundwork.practices.Ids;
import groundwork.practices.RoleAssignment;
import groundwork.practices.SubjectAccess;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;

/// Looks at who may do what on a resource: assignments given there and above, deny assignments, and the roles of
/// somebody's own making that are found among them.
final class AccessLooks {

    private final Looks looks;

    AccessLooks(Looks looks) {
        this.looks = looks;
    }

    void on(ResourceId scope) {
        looks.list(Looks.all(scope, RoleAssignment.TYPE), Cloud.HERE_AND_ABOVE, this::roles);
        looks.list(Looks.all(scope, SubjectAccess.DENIALS), Cloud.HERE_AND_ABOVE, denials -> {});
    }

    /// The assignments that reach somebody, through groups too.
    void of(ResourceId scope, String objectId) {
        looks.list(Looks.all(scope, RoleAssignment.TYPE), Cloud.assignedTo(objectId), this::roles);
        looks.list(Looks.all(scope, SubjectAccess.DENIALS), "", denials -> {});
    }

    private void roles(List<Json> assignments) {
        assignments.stream()
                .flatMap(body -> Ids.at(body, "properties.roleDefinitionId").stream())
                .filter(id -> Role.find(id.value()).isEmpty())
                .forEach(id -> looks.read(id, role -> {}));
    }
}
