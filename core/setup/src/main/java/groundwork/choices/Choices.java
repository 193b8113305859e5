package groundwork.choices;

import groundwork.terms.IpRange;
import groundwork.terms.Region;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything an operator decided: the only input of a blueprint. Complete and valid once built; questions live
/// in [Questionnaire], the file form in [AnswersFile].
public record Choices(
        Place place, Reach reach, Network network, Dependents dependents, Compute compute, People people) {

    /// The same with other reasons for what is broken on purpose.
    public Choices deciding(Map<String, String> onPurpose) {
        var decided = new People(people.workloads(), people.groups(), onPurpose);
        return new Choices(place, reach, network, dependents, compute, decided);
    }

    /// Where it is built and what it is called.
    ///
    /// @param cloud        `practice`, `azure`, `azure-china`, `azure-us-government` or a URL
    /// @param tenant       the tenant's id; empty: the one the caller signs in to
    /// @param subscription the subscription's id, a GUID
    public record Place(
            String cloud,
            Optional<String> tenant,
            String subscription,
            Region region,
            Names names,
            Map<String, String> tags) {
        public Place {
            tags = Map.copyOf(tags);
        }
    }

    /// The names of what is built. Proposed by the pattern of the Cloud Adoption Framework, each may be changed.
    public record Names(
            String workload,
            String environment,
            String purpose,
            String owner,
            String resourceGroup,
            String workspace) {}

    /// Who reaches what over which network.
    ///
    /// @param reason why every network is allowed; required with [Access#ALL]
    /// @param notebooksFrom where people open notebooks; asked when practice NET-14 needs it
    public record Reach(
            Access access,
            List<IpRange> allowed,
            Optional<String> reason,
            StorageReach storage,
            RegistryReach registry,
            Optional<NotebooksFrom> notebooksFrom) {
        public Reach {
            allowed = List.copyOf(allowed);
        }
    }

    /// Who reaches the workspace.
    public enum Access {
        SELECTED,
        ALL,
        PRIVATE
    }

    /// Where compute lives.
    public enum ComputeNetwork {
        OWN_SUBNET,
        MANAGED
    }

    /// How the storage account is reached.
    public enum StorageReach {
        CLOSED,
        OPEN_BY_ROLES
    }

    /// How the container registry is reached.
    public enum RegistryReach {
        NAT_ADDRESS,
        SERVICE_ENDPOINT,
        PRIVATE_ENDPOINT
    }

    /// Where people open notebooks of a workspace that has a private endpoint.
    public enum NotebooksFrom {
        INSIDE_THE_NETWORK,
        MANAGED_NETWORK,
        NOT_ON_INSTANCES
    }

    /// The compute network and its addresses; the addresses are unused with [ComputeNetwork#MANAGED].
    public record Network(ComputeNetwork kind, IpRange addressSpace, IpRange subnet) {}

    /// Existing resources to pick up instead of creating them; an absent key is created.
    public record Dependents(Map<Dependent, ResourceId> existing, List<ResourceId> dataAccounts) {
        public Dependents {
            existing = Map.copyOf(existing);
            dataAccounts = List.copyOf(dataAccounts);
        }
    }

    /// What can be picked up instead of created.
    public enum Dependent {
        IDENTITY,
        STORAGE,
        VAULT,
        REGISTRY,
        INSIGHTS,
        LOG_ANALYTICS,
        VIRTUAL_NETWORK
    }

    /// The clusters people share.
    public record Compute(List<Cluster> clusters) {
        public Compute {
            clusters = List.copyOf(clusters);
        }
    }

    /// One Azure Machine Learning compute cluster.
    ///
    /// @param size        the VM size, `STANDARD_DS3_V2`
    /// @param nodes       the most nodes it grows to, at least 1
    /// @param idleMinutes minutes a node stays before it is given back, 2 to 30 by practice CST-02
    /// @param lowPriority cheaper nodes that Azure may take back
    public record Cluster(String name, String size, int nodes, int idleMinutes, boolean lowPriority) {}

    /// What people do here, who they are, and what they decided knowingly.
    ///
    /// @param onPurpose why a practice is broken on purpose, by its id
    public record People(Set<Workload> workloads, List<Group> groups, Map<String, String> onPurpose) {
        public People {
            workloads = Set.copyOf(workloads);
            groups = List.copyOf(groups);
            onPurpose = Map.copyOf(onPurpose);
        }

        /// People who break nothing on purpose.
        public People(Set<Workload> workloads, List<Group> groups) {
            this(workloads, groups, Map.of());
        }
    }

    /// A kind of work (seed statement S5).
    public enum Workload {
        NOTEBOOKS,
        SPARK,
        JOBS
    }

    /// An Entra group and the work its members do.
    ///
    /// @param name     the display name, for people; may equal the id when it is not known
    /// @param objectId the group's object id, a GUID
    public record Group(String name, String objectId, Set<Workload> workloads) {
        public Group {
            workloads = Set.copyOf(workloads);
        }
    }
}
