package groundwork.blueprint;

import groundwork.choices.Choices;
import groundwork.choices.Choices.Access;
import groundwork.choices.Choices.ComputeNetwork;
import groundwork.choices.Choices.Dependent;
import groundwork.choices.Choices.RegistryReach;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where everything of a blueprint is, from the choices alone: picked-up resources where they are, ours by the
/// naming pattern of the Cloud Adoption Framework. Global names end in a hash, so that they are free and stay the
/// same.
public record Ids(Choices choices) {

    static final String NETWORKS = "Microsoft.Network/virtualNetworks";
    static final String STORAGE = "Microsoft.Storage/storageAccounts";

    /// The resource group, ours to create.
    public ResourceId group() {
        return ResourceId.subscription(choices.place().subscription())
                .group(choices.place().names().resourceGroup());
    }

    public ResourceId identity() {
        return picked(Dependent.IDENTITY)
                .orElseGet(() -> ours("Microsoft.ManagedIdentity/userAssignedIdentities", "id"));
    }

    public ResourceId publicIp() {
        return ours("Microsoft.Network/publicIPAddresses", "pip");
    }

    public ResourceId natGateway() {
        return ours("Microsoft.Network/natGateways", "ng");
    }

    public ResourceId securityGroup() {
        return ours("Microsoft.Network/networkSecurityGroups", "nsg");
    }

    /// The virtual network; a picked-up subnet is in its own.
    public ResourceId network() {
        return picked(Dependent.VIRTUAL_NETWORK)
                .map(id -> pickedSubnet() ? id.parent().orElseThrow() : id)
                .orElseGet(() -> ours(NETWORKS, "vnet"));
    }

    /// The subnet of compute and endpoints, or of the endpoints alone where compute is not ours to place.
    public ResourceId subnet() {
        return pickedSubnet()
                ? picked(Dependent.VIRTUAL_NETWORK).orElseThrow()
                : network().child("subnets", ownSubnet() ? "snet-compute" : "snet-endpoints");
    }

    public ResourceId logs() {
        return picked(Dependent.LOG_ANALYTICS).orElseGet(() -> ours("Microsoft.OperationalInsights/workspaces", "log"));
    }

    public ResourceId insights() {
        return picked(Dependent.INSIGHTS).orElseGet(() -> ours("Microsoft.Insights/components", "appi"));
    }

    public ResourceId storage() {
        return picked(Dependent.STORAGE).orElseGet(() -> group().resource(STORAGE, globalName("st", "", 24)));
    }

    public ResourceId vault() {
        return picked(Dependent.VAULT)
                .orElseGet(() -> group().resource("Microsoft.KeyVault/vaults", globalName("kv", "-", 24)));
    }

    public ResourceId registry() {
        return picked(Dependent.REGISTRY)
                .orElseGet(() -> group().resource("Microsoft.ContainerRegistry/registries", globalName("cr", "", 50)));
    }

    public ResourceId workspace() {
        return group().resource(
                        "Microsoft.MachineLearningServices/workspaces",
                        choices.place().names().workspace());
    }

    public ResourceId cluster(String name) {
        return workspace().child("computes", name);
    }

    /// The private endpoint to the workspace (`mlw`) or the registry (`cr`).
    public ResourceId endpoint(String target) {
        return group().resource("Microsoft.Network/privateEndpoints", "pep-" + suffix() + "-" + target);
    }

    /// The extra storage accounts, without the default one should it be among them; containers count as their
    /// account.
    public List<ResourceId> dataAccounts() {
        return choices.dependents().dataAccounts().stream()
                .map(Ids::account)
                .distinct()
                .filter(id -> !id.equals(storage()))
                .toList();
    }

    /// The storage account an id is, or lies in.
    static ResourceId account(ResourceId id) {
        return id.is(STORAGE) ? id : account(id.parent().orElseThrow());
    }

    Optional<ResourceId> picked(Dependent dependent) {
        return Optional.ofNullable(choices.dependents().existing().get(dependent));
    }

    boolean pickedSubnet() {
        return picked(Dependent.VIRTUAL_NETWORK)
                .filter(id -> id.is(NETWORKS + "/subnets"))
                .isPresent();
    }

    boolean ownSubnet() {
        return choices.network().kind() == ComputeNetwork.OWN_SUBNET;
    }

    /// Compute without node public IP in a subnet of ours needs the workspace's endpoint there (facts 0.1); so do
    /// people where nothing else leads to the workspace.
    boolean hasEndpoint() {
        return ownSubnet() || choices.reach().access() == Access.PRIVATE;
    }

    /// A subnet that is picked up keeps its own way out.
    boolean hasNat() {
        return ownSubnet() && !pickedSubnet();
    }

    /// How the registry is really reached: without a NAT address of ours there is none to write, so an endpoint
    /// it is.
    RegistryReach registryReach() {
        var wish = choices.reach().registry();
        return wish == RegistryReach.NAT_ADDRESS && ownSubnet() && pickedSubnet()
                ? RegistryReach.PRIVATE_ENDPOINT
                : wish;
    }

    boolean registryEndpoint() {
        return ownSubnet() && registryReach() == RegistryReach.PRIVATE_ENDPOINT;
    }

    String suffix() {
        var names = choices.place().names();
        return names.workload() + "-" + names.environment();
    }

    /// Six digits that tell this set-up from every other.
    String hash() {
        var place = choices.place();
        var names = place.names();
        return Uuid5.hash6(place.subscription(), names.resourceGroup(), names.workload(), names.environment());
    }

    private ResourceId ours(String type, String prefix) {
        return group().resource(type, prefix + "-" + suffix());
    }

    private String globalName(String prefix, String separator, int longest) {
        var words = suffix().toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", separator)
                .replaceAll("^-|-$", "");
        int room = longest - prefix.length() - 2 * separator.length() - 6;
        var middle = words.substring(0, Math.min(room, words.length())).replaceAll("-$", "");
        return String.join(separator, prefix, middle, hash());
    }
}
