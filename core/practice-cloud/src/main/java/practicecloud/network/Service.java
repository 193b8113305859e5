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
        return isPublic()
                && Stream.of(RULES, REGISTRY_RULES)
                        .noneMatch(rules -> Tree.says(body, rules + ".defaultAction", "Deny"));
    }

    boolean allowsSubnet(String subnet) {
        return Tree.items(body, RULES + ".virtualNetworkRules").anyMatch(rule -> Tree.says(rule, "id", subnet));
    }

    boolean allowsAddress(String address) {
        return Stream.of(RULES, REGISTRY_RULES)
                .flatMap(rules -> Tree.items(body, rules + ".ipRules"))
                .anyMatch(rule -> Ranges.contains(rule.path("value").asText(), address));
    }
}
