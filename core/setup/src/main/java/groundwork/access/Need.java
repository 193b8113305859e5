package groundwork.access;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices.Workload;
import java.util.Set;

/// One operation that must be allowed for a kind of work to succeed.
///
/// @param workloads the kinds of work that need it
/// @param actor     who must be allowed
/// @param on        on which resource
/// @param asked     what must be allowed
/// @param when      in which set-ups
public record Need(Set<Workload> workloads, Actor actor, Target on, Operation asked, When when, Reason reason) {

    public Need {
        workloads = Set.copyOf(workloads);
    }

    /// Who must be allowed.
    public enum Actor {
        /// The person at work, through a group.
        PERSON,
        /// The managed identity the workspace acts as.
        WORKSPACE_IDENTITY,
        /// The managed identity of a cluster or an instance; by our blueprints the same one.
        COMPUTE_IDENTITY
    }

    /// On which resource.
    public enum Target {
        WORKSPACE,
        /// The workspace's default storage account.
        STORAGE,
        /// The default storage account and every extra one.
        DATA,
        VAULT,
        REGISTRY,
        INSIGHTS
    }

    /// In which set-ups it is needed.
    public enum When {
        ALWAYS,
        /// A datastore keeps a key of its own instead of asking for an identity.
        STORED_CREDENTIALS,
        /// The workspace's own datastores use the keys of its storage account.
        ACCOUNT_KEYS
    }

    /// @param key    what somebody does with it, in the page of needs
    /// @param source the title of the page of Microsoft's documentation it comes from
    public record Reason(String key, String source) {}

    /// Azure's name of the operation, never a pattern.
    public String operation() {
        return asked.name();
    }

    /// Whether it is a data-plane operation; else control-plane.
    public boolean data() {
        return asked.data();
    }

    /// What somebody does with it, in the language that is spoken.
    public String why() {
        return say("needs." + reason.key());
    }

    public String source() {
        return reason.source();
    }

    /// Whether these permissions allow it.
    public boolean metBy(Permissions permissions) {
        return asked.allowedBy(permissions);
    }
}
