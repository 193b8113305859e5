package groundwork.practices.identity;

import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.practices.Subjects;
import groundwork.terms.ResourceId;

/// Takes roles away from a subject.
final class RoleChange {

    private RoleChange() {}

    /// Without any assignment of this role on this resource.
    static Subject without(Subject subject, ResourceId on, String role) {
        return RoleAssignment.all(subject)
                .filter(held -> held.scope().id().equals(on) && held.role().equals(role))
                .reduce(subject, (left, held) -> Subjects.without(left, held.id()), (one, other) -> other);
    }
}
