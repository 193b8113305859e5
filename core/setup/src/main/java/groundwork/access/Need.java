package groundwork.access;

import groundwork.choices.Choices.Workload;
import java.util.Set;

/// One operation that must be allowed for a kind of work to succeed.
///
/// @param workloads the kinds of work that need it
/// @param actor     who must be allowed
/// @param on        on which resource
/// @param data      a data-plane operation; else control-plane
/// @param operation Azure's name of it, never a pattern
/// @param why       what a person does with it
/// @param source    where the fact comes from
public record Need(
        Set<Workload> workloads, Actor actor, Target on, boolean data, String operation, String why, String source) {

    public Need {
        workloads = Set.copyOf(workloads);
    }

    /// Who must be allowed.
    public enum Actor {
        /// The person at work, through a group.
        PERSON,
        /// The managed identity of workspace and compute.
        IDENTITY
    }

    /// On which resource.
    public enum Target {
        WORKSPACE,
        /// The workspace's default storage account.
        STORAGE,
        /// The default storage account and every extra one.
        DATA,
        VAULT,
        REGISTRY
    }

    /// Whether these permissions allow it.
    public boolean metBy(Permissions permissions) {
        return data ? permissions.allowsData(operation) : permissions.allows(operation);
    }
}
