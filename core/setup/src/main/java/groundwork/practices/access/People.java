package groundwork.practices.access;

import groundwork.choices.Choices;
import groundwork.choices.Choices.Workload;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Somebody who uses the workspace: a group that was chosen, or whoever was found holding a role there.
///
/// @param name      as people know it; the object id where nobody said
/// @param workloads what it shall do here; empty where nobody said
public record People(String name, String objectId, Set<Workload> workloads) {

    public People {
        workloads = Set.copyOf(workloads);
    }

    /// The groups that were chosen; where nobody chose, whoever is found.
    public static List<People> of(Subject subject) {
        return subject.choices().map(choices -> chosen(choices.people())).orElseGet(() -> found(subject));
    }

    /// A group that names no work of its own does whatever is done here.
    private static List<People> chosen(Choices.People people) {
        return people.groups().stream()
                .map(group -> new People(
                        group.name(),
                        group.objectId(),
                        group.workloads().isEmpty() ? people.workloads() : group.workloads()))
                .toList();
    }

    /// Whoever holds a role on the workspace itself or on its group. Who holds one only higher up looks after the
    /// subscription and is not taken for a user.
    private static List<People> found(Subject subject) {
        var group = subject.workspace().group().orElse(subject.workspace());
        var people = new LinkedHashMap<String, People>();
        for (var assignment : RoleAssignment.on(subject, subject.workspace())) {
            if (assignment.isForPeople()
                    && assignment.scope().id().isWithin(group)
                    && assignment.principal() instanceof Json.Str(var id)) {
                people.putIfAbsent(id, new People(id, id, Set.of()));
            }
        }
        return List.copyOf(people.values());
    }

    /// What it holds that reaches the workspace.
    List<RoleAssignment> assignments(Subject subject) {
        return on(subject, subject.workspace());
    }

    List<RoleAssignment> on(Subject subject, ResourceId scope) {
        return new ArrayList<>(RoleAssignment.on(subject, scope).stream()
                .filter(assignment -> assignment.isHeldBy(objectId))
                .toList());
    }
}
