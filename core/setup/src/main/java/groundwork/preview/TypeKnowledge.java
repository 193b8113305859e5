package groundwork.preview;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What Azure does with the properties of each type: declared here once, never guessed.
///
/// @param immutable dotted paths that Azure refuses to change in place; a path stands for everything below it
/// @param additive  arrays that others add to and a write must not take from (subnets of a network)
record TypeKnowledge(List<String> immutable, List<String> additive) {

    /// Fields that name an item of an array; the first that all items have is its key.
    static final List<String> ITEM_KEYS = List.of("name", "category", "service", "id", "value", "locationName");

    /// Members whose text Azure keeps to the letter; everything else compares without case.
    private static final List<String> EXACT = List.of("tags", "friendlyName", "description", "roleName", "purpose");

    private static final TypeKnowledge NONE = new TypeKnowledge(List.of("location"), List.of());

    private static final Map<String, TypeKnowledge> BY_TYPE = Map.ofEntries(
            entry("Microsoft.Resources/resourceGroups", List.of("location"), List.of()),
            entry("Microsoft.Network/virtualNetworks", List.of("location"), List.of("properties.subnets")),
            entry("Microsoft.Network/publicIPAddresses", List.of("location", "sku", "zones"), List.of()),
            entry("Microsoft.Network/natGateways", List.of("location", "sku", "zones"), List.of()),
            entry(
                    "Microsoft.Network/privateEndpoints",
                    List.of("location", "properties.subnet", "properties.privateLinkServiceConnections"),
                    List.of()),
            entry(
                    "Microsoft.Storage/storageAccounts",
                    List.of("location", "kind", "properties.isHnsEnabled"),
                    List.of("properties.networkAcls.virtualNetworkRules", "properties.networkAcls.ipRules")),
            entry(
                    "Microsoft.KeyVault/vaults",
                    List.of("location", "properties.tenantId", "properties.softDeleteRetentionInDays"),
                    List.of("properties.networkAcls.virtualNetworkRules", "properties.networkAcls.ipRules")),
            entry(
                    "Microsoft.ContainerRegistry/registries",
                    List.of("location"),
                    List.of("properties.networkRuleSet.ipRules")),
            entry(
                    "Microsoft.MachineLearningServices/workspaces",
                    List.of(
                            "location",
                            "kind",
                            "properties.storageAccount",
                            "properties.keyVault",
                            "properties.hbiWorkspace",
                            "properties.enableDataIsolation"),
                    List.of()),
            entry(
                    "Microsoft.MachineLearningServices/workspaces/computes",
                    List.of(
                            "location",
                            "properties.computeType",
                            "properties.disableLocalAuth",
                            "properties.properties.vmSize",
                            "properties.properties.vmPriority",
                            "properties.properties.subnet",
                            "properties.properties.enableNodePublicIp"),
                    List.of()),
            entry(
                    "Microsoft.Authorization/roleAssignments",
                    List.of("properties.roleDefinitionId", "properties.principalId"),
                    List.of()));

    static TypeKnowledge of(String type) {
        return BY_TYPE.getOrDefault(type.toLowerCase(Locale.ROOT), NONE);
    }

    boolean isImmutable(String path) {
        return immutable.stream().anyMatch(fixed -> path.equals(fixed) || path.startsWith(fixed + "."));
    }

    boolean isAdditive(String path) {
        return additive.contains(path);
    }

    static boolean isExact(String path) {
        return List.of(path.split("\\.")).stream().anyMatch(EXACT::contains);
    }

    private static Map.Entry<String, TypeKnowledge> entry(String type, List<String> immutable, List<String> additive) {
        return Map.entry(type.toLowerCase(Locale.ROOT), new TypeKnowledge(immutable, additive));
    }
}
