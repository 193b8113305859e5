package groundwork.tryout;

import groundwork.access.Need.Actor;
import groundwork.access.Who;
import groundwork.choices.Choices.Workload;
import java.util.Set;

/// Somebody whose work is tried: a group of people, the workspace's identity, a compute's identity.
///
/// @param name      as people know it
/// @param work      what it shall do here; empty where nobody said, and then everything is tried
/// @param principals under which ids it holds roles
public record Participant(String name, Actor actor, Set<Workload> work, Who principals) {

    public Participant {
        work = Set.copyOf(work);
    }

    /// Whether this work is tried for it.
    public boolean does(Workload workload) {
        return work.isEmpty() || work.contains(workload);
    }
}
