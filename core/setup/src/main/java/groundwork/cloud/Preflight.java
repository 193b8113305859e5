package groundwork.cloud;

import static groundwork.terms.Say.later;

import groundwork.access.AccessFacts;
import groundwork.access.Who;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What only a cloud can tell before anything is built in it. Offline, none of it is known.
///
/// @param providers the registration of each resource provider in the subscription, by namespace in lower case
/// @param names     whether each global name is free
/// @param capacity  sizes and quota of Azure Machine Learning in the region
/// @param policies  the policies in force where it is built
/// @param operator  who builds, and what they may do
/// @param locks     the locks on the subscription, the resource group and the network of compute
public record Preflight(
        Fact<Map<String, Registration>> providers,
        Fact<List<GlobalName>> names,
        Fact<Capacity> capacity,
        Fact<List<AssignedPolicy>> policies,
        Fact<Operator> operator,
        Fact<List<Lock>> locks) {

    /// Nobody asked.
    public static final Preflight NONE = none();

    private static Preflight none() {
        var words = later("cloud.asked");
        return new Preflight(
                new Fact.Unread<>(words),
                new Fact.Unread<>(words),
                new Fact.Unread<>(words),
                new Fact.Unread<>(words),
                new Fact.Unread<>(words),
                new Fact.Unread<>(words));
    }

    /// The states of a resource provider.
    public enum Registration {
        REGISTERED,
        REGISTERING,
        NOT_REGISTERED,
        /// Not by now; the plan registers it.
        PLANNED
    }

    /// The same once these providers are going to be registered.
    public Preflight registering(Set<String> planned) {
        if (planned.isEmpty() || !(providers instanceof Fact.Known<Map<String, Registration>>(var states))) {
            return this;
        }
        var then = new LinkedHashMap<>(states);
        planned.forEach(name -> then.put(name.toLowerCase(Locale.ROOT), Registration.PLANNED));
        return new Preflight(new Fact.Known<>(then), names, capacity, policies, operator, locks);
    }

    /// Whether a name may be taken.
    ///
    /// @param resource what shall have the name
    /// @param message  Azure's words where it is not free; empty where it is
    public record GlobalName(ResourceId resource, Taken taken, String message) {}

    /// By whom a name is taken.
    public enum Taken {
        FREE,
        IN_USE,
        /// By something deleted that can still be recovered.
        SOFT_DELETED,
        INVALID
    }

    /// What Azure Machine Learning offers in a region, and how much of it is left.
    public record Capacity(List<VmSize> sizes, List<Usage> usages) {
        public Capacity {
            sizes = List.copyOf(sizes);
            usages = List.copyOf(usages);
        }
    }

    /// A VM size.
    ///
    /// @param family       `standardDSv2Family`, as quota counts it
    /// @param computeTypes what it can be used for: `AmlCompute`, `ComputeInstance`
    public record VmSize(String name, String family, int cores, boolean lowPriority, Set<String> computeTypes) {
        public VmSize {
            computeTypes = Set.copyOf(computeTypes);
        }
    }

    /// One line of quota.
    ///
    /// @param name  `Standard DSv2 Family Cluster Dedicated vCPUs`
    /// @param limit negative: none
    public record Usage(String name, long used, long limit) {}

    /// A policy that is in force, with its parameters filled in.
    ///
    /// @param assigned   what assigned it, and to whom it does not apply
    /// @param definition the definition's name, a GUID for the built-in ones
    /// @param effect     Azure's word: `Deny`, `Modify`, `Audit` …
    /// @param rule       the `if` of its rule and the `details` of its effect
    public record AssignedPolicy(
            Assignment assigned, String definition, String effect, Rule rule, Map<String, Json> values) {
        public AssignedPolicy {
            values = Map.copyOf(values);
        }

        /// The name people know it by.
        public String title() {
            return assigned.title();
        }

        /// Whether this resource is exempt from it.
        public boolean spares(ResourceId resource) {
            return assigned.exempt().stream().anyMatch(resource::isWithin);
        }

        /// @param title  as people know it
        /// @param exempt scopes with an exemption that has not ended
        public record Assignment(ResourceId id, String title, List<ResourceId> exempt) {
            public Assignment {
                exempt = List.copyOf(exempt);
            }
        }

        /// @param mode      `All`; `Indexed`: only what has a region and tags; others look at no resource of
        /// Azure
        /// @param condition the `if`
        /// @param details   the `details` of the effect; null JSON where it has none
        public record Rule(String mode, Json condition, Json details) {}
    }

    /// Who builds.
    ///
    /// @param name   as people know them
    /// @param access the roles they hold
    public record Operator(String name, Who who, AccessFacts access) {}

    /// A lock.
    ///
    /// @param scope what it is on; it holds for everything below
    /// @param level Azure's word: `CanNotDelete`, `ReadOnly`
    public record Lock(ResourceId id, ResourceId scope, String level) {}
}
