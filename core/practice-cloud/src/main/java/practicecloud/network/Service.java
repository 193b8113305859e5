package practicecloud.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Stream;
import practicecloud.json.Tree;
import practicecloud.world.Id;

/// A service with a firewall of its own, as the network knows it.
///
/// @param tag      its service tag
/// @param endpoint the service endpoint that leads a subnet to it
/// @param group    the group id of a private endpoint to it
/// @param zone     how the private DNS zone begins that leads its names there
record Service(JsonNode body, String tag, String endpoint, String group, String zone) {

    private static final String RULES = "properties.networkAcls";
    /// The older list of a workspace.
    private static final String LIST = "properties.ipAllowlist";

    private static final String REGISTRY_RULES = "properties.networkRuleSet";

    /// @param body a storage account, a vault, a registry or a workspace
    static Service of(JsonNode body) {
        return switch (body.path("type").asText().toLowerCase(Locale.ROOT)) {
            case "microsoft.keyvault/vaults" ->
                new Service(body, "AzureKeyVault", "Microsoft.KeyVault", "vault", "privatelink.vaultcore.");
            case "microsoft.containerregistry/registries" ->
                new Service(
                        body,
                        "AzureContainerRegistry",
                        "Microsoft.ContainerRegistry",
                        "registry",
                        "privatelink.azurecr.");
            case "microsoft.machinelearningservices/workspaces" ->
                new Service(body, "AzureMachineLearning", "", "amlworkspace", "privatelink.api.");
            default -> new Service(body, "Storage", "Microsoft.Storage", "blob", "privatelink.blob.");
        };
    }

    Id id() {
        return Id.of(body.path("id").asText());
    }

    String region() {
        return body.path("location").asText();
    }

    boolean isStorage() {
        return tag.equals("Storage");
    }

    /// Whether it answers on its public address at all.
    boolean isPublic() {
        return !Tree.says(body, "properties.publicNetworkAccess", "Disabled");
    }

    /// Whether its firewall lets everybody in.
    boolean isOpen() {
        boolean listed = Tree.items(body, LIST).findAny().isPresent();
        return isPublic()
                && !listed
                && Stream.of(RULES, REGISTRY_RULES)
                        .noneMatch(rules -> Tree.says(body, rules + ".defaultAction", "Deny"));
    }

    /// The addresses its firewall lets in. A compute is never known to a workspace by one of them.
    Stream<String> ranges() {
        var rules = Stream.of(RULES, REGISTRY_RULES)
                .flatMap(rule -> Tree.items(body, rule + ".ipRules"))
                .map(rule -> rule.path("value").asText());
        return Stream.concat(rules, Tree.items(body, LIST).map(JsonNode::asText));
    }

    boolean allowsSubnet(String subnet) {
        return Tree.items(body, RULES + ".virtualNetworkRules").anyMatch(rule -> Tree.says(rule, "id", subnet));
    }

    /// Whether a machine in Azure is let in by its address.
    boolean allowsAddress(String address) {
        return !isWorkspace() && ranges().anyMatch(range -> Ranges.contains(range, address));
    }

    private boolean isWorkspace() {
        return group.equals("amlworkspace");
    }
}
