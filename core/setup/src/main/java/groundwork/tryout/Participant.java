package groundwork.tryout;

import groundwork.access.Need.Actor;
import groundwork.access.Who;
import groundwork.choices.Choices.Workload;
import java.util.Optional;
import java.util.Set;

/// Somebody whose work is tried: a group of people, the workspace's identity, a compute's identity.
///
/// @param name      as people know it
/// @param work      what it shall do here; empty where nobody said, and then everything is tried
/// @param principals under which ids it holds roles
/// @param objectId  its own id in the directory, by which roles are given to it; empty where it has none yet
public record Participant(String name, Actor actor, Set<Workload> work, Who principals, Optional<String> objectId) {

    public Participant {
        work = Set.copyOf(work);
    }

    /// Somebody without an id of their own that is known.
    public Participant(String name, Actor actor, Set<Workload> work, Who principals) {
        this(name, actor, work, principals, Optional.empty());
    }

    /// Whether this work is tried for it.
    public boolean does(Workload workload) {
        return work.isEmpty() || work.contains(workload);
    }
}
