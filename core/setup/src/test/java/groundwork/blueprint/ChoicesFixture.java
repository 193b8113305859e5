package groundwork.blueprint;

import groundwork.choices.Choices;
import groundwork.choices.Choices.Access;
import groundwork.choices.Choices.Cluster;
import groundwork.choices.Choices.Compute;
import groundwork.choices.Choices.ComputeNetwork;
import groundwork.choices.Choices.Dependent;
import groundwork.choices.Choices.Dependents;
import groundwork.choices.Choices.Group;
import groundwork.choices.Choices.Names;
import groundwork.choices.Choices.Network;
import groundwork.choices.Choices.NotebooksFrom;
import groundwork.choices.Choices.People;
import groundwork.choices.Choices.Place;
import groundwork.choices.Choices.Reach;
import groundwork.choices.Choices.RegistryReach;
import groundwork.choices.Choices.StorageReach;
import groundwork.choices.Choices.Workload;
import groundwork.terms.IpRange;
import groundwork.terms.Region;
import groundwork.terms.ResourceId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Choices for tests: the standard ones, and what changes with each variant.
public final class ChoicesFixture {

    public static final String SUBSCRIPTION = "11111111-2222-4333-8444-555555555555";
    public static final String GROUP = "00000000-0000-0000-0000-0000000000a1";
    public static final String OTHER_GROUP = "00000000-0000-0000-0000-0000000000a2";

    private static final ResourceId ELSEWHERE =
            ResourceId.subscription(SUBSCRIPTION).group("rg-shared");

    private ChoicesFixture() {}

    /// Chosen addresses, own subnet, everything created, one cluster, nobody named yet.
    public static Choices standard() {
        var names = new Names("vision", "dev", "Image research", "ada@contoso.com", "rg-vision-dev", "mlw-vision-dev");
        var place = new Place(
                "practice",
                Optional.empty(),
                SUBSCRIPTION,
                new Region("westeurope"),
                names,
                Map.of("cost-center", "42"));
        return new Choices(
                place,
                reach(Access.SELECTED, StorageReach.CLOSED, RegistryReach.NAT_ADDRESS),
                network(ComputeNetwork.OWN_SUBNET),
                new Dependents(Map.of(), List.of()),
                new Compute(List.of(new Cluster("cpu-cluster", "STANDARD_DS3_V2", 4, 5, false))),
                new People(Set.of(Workload.NOTEBOOKS, Workload.JOBS), List.of()));
    }

    /// Every network may reach the workspace.
    public static Choices all() {
        return with(standard(), reach(Access.ALL, StorageReach.CLOSED, RegistryReach.NAT_ADDRESS));
    }

    /// Reached through the private endpoint alone.
    public static Choices privateOnly() {
        return with(standard(), reach(Access.PRIVATE, StorageReach.CLOSED, RegistryReach.PRIVATE_ENDPOINT));
    }

    /// The workspace's managed network.
    public static Choices managed() {
        return with(standard(), network(ComputeNetwork.MANAGED));
    }

    /// A managed network in which people work with Spark.
    public static Choices managedWithSpark() {
        return with(managed(), withGroups().people());
    }

    /// The managed network of a workspace that is reached through a private endpoint alone.
    public static Choices managedPrivate() {
        return with(privateOnly(), network(ComputeNetwork.MANAGED));
    }

    /// Two groups with different work, one with all of it: with Spark, storage is open by roles.
    public static Choices withGroups() {
        return with(
                with(standard(), reach(Access.SELECTED, StorageReach.OPEN_BY_ROLES, RegistryReach.NAT_ADDRESS)),
                new People(
                        EnumSet.allOf(Workload.class),
                        List.of(
                                new Group("Researchers", GROUP, EnumSet.allOf(Workload.class)),
                                new Group("Operators", OTHER_GROUP, Set.of(Workload.JOBS)))));
    }

    /// A whole account and one container of another as extra data, with groups.
    public static Choices withDataAccounts() {
        var lake = ELSEWHERE.resource("Microsoft.Storage/storageAccounts", "stlake");
        var container = ELSEWHERE
                .resource("Microsoft.Storage/storageAccounts", "stimages")
                .child("blobServices", "default")
                .child("containers", "raw-images");
        return with(withGroups(), new Dependents(Map.of(), List.of(lake, container)));
    }

    /// Everything that can be picked up is.
    public static Choices pickedUp() {
        var existing = new LinkedHashMap<Dependent, ResourceId>();
        existing.put(
                Dependent.IDENTITY,
                ELSEWHERE.resource("Microsoft.ManagedIdentity/userAssignedIdentities", "id-shared"));
        existing.put(Dependent.STORAGE, ELSEWHERE.resource("Microsoft.Storage/storageAccounts", "stshared"));
        existing.put(Dependent.VAULT, ELSEWHERE.resource("Microsoft.KeyVault/vaults", "kv-shared"));
        existing.put(Dependent.REGISTRY, ELSEWHERE.resource("Microsoft.ContainerRegistry/registries", "crshared"));
        existing.put(Dependent.INSIGHTS, ELSEWHERE.resource("Microsoft.Insights/components", "appi-shared"));
        existing.put(
                Dependent.LOG_ANALYTICS, ELSEWHERE.resource("Microsoft.OperationalInsights/workspaces", "log-shared"));
        existing.put(Dependent.VIRTUAL_NETWORK, ELSEWHERE.resource("Microsoft.Network/virtualNetworks", "vnet-shared"));
        return with(standard(), new Dependents(existing, List.of()));
    }

    /// A subnet is picked up, and so is its network.
    public static Choices pickedUpSubnet() {
        var subnet = ELSEWHERE
                .resource("Microsoft.Network/virtualNetworks", "vnet-shared")
                .child("subnets", "compute");
        return with(standard(), new Dependents(Map.of(Dependent.VIRTUAL_NETWORK, subnet), List.of()));
    }

    /// Every variant by name, each storage reach with each registry reach among them.
    public static Map<String, Choices> variants() {
        var all = new LinkedHashMap<String, Choices>();
        all.put("standard", standard());
        all.put("all", all());
        all.put("private", privateOnly());
        all.put("managed", managed());
        all.put("managed private", managedPrivate());
        all.put("groups", withGroups());
        all.put("data accounts", withDataAccounts());
        all.put("picked up", pickedUp());
        all.put("picked up subnet", pickedUpSubnet());
        all.put("no cluster", with(standard(), new Compute(List.of())));
        for (var storage : StorageReach.values()) {
            for (var registry : RegistryReach.values()) {
                var reach = reach(Access.SELECTED, storage, registry);
                all.put("own subnet " + storage + " " + registry, with(standard(), reach));
                all.put("managed " + storage + " " + registry, with(managed(), reach));
            }
        }
        return all;
    }

    public static Reach reach(Access access, StorageReach storage, RegistryReach registry) {
        var reason = access == Access.ALL ? Optional.of("A public course") : Optional.<String>empty();
        var allowed = access == Access.SELECTED
                ? List.of(IpRange.of("203.0.113.0/24"), IpRange.of("198.51.100.6/31"))
                : List.<IpRange>of();
        return new Reach(access, allowed, reason, storage, registry, Optional.of(NotebooksFrom.INSIDE_THE_NETWORK));
    }

    public static Network network(ComputeNetwork kind) {
        return new Network(kind, IpRange.of("10.42.0.0/16"), IpRange.of("10.42.0.0/24"));
    }

    public static Choices with(Choices c, Reach reach) {
        return new Choices(c.place(), reach, c.network(), c.dependents(), c.compute(), c.people());
    }

    public static Choices with(Choices c, Network network) {
        return new Choices(c.place(), c.reach(), network, c.dependents(), c.compute(), c.people());
    }

    public static Choices with(Choices c, Dependents dependents) {
        return new Choices(c.place(), c.reach(), c.network(), dependents, c.compute(), c.people());
    }

    public static Choices with(Choices c, Compute compute) {
        return new Choices(c.place(), c.reach(), c.network(), c.dependents(), compute, c.people());
    }

    public static Choices with(Choices c, People people) {
        return new Choices(c.place(), c.reach(), c.network(), c.dependents(), c.compute(), people);
    }
}
