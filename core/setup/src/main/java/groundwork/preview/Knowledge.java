package groundwork.preview;

import static groundwork.preview.TypeKnowledge.located;
import static groundwork.terms.Say.later;

import groundwork.terms.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The table behind [TypeKnowledge]: one entry for each type of which more is known than that it stays where it
/// is.
final class Knowledge {

    private static final String[] WHOLE = {"tags", "sku", "identity", "properties"};

    private Knowledge() {}

    static Map<String, TypeKnowledge> byType() {
        var all = new LinkedHashMap<String, TypeKnowledge>();
        network(all);
        dependents(all);
        machineLearning(all);
        authorization(all);
        return Map.copyOf(all);
    }

    private static void network(Map<String, TypeKnowledge> all) {
        put(
                all,
                "Microsoft.Network/virtualNetworks",
                located("properties.subnets.properties.addressPrefix")
                        .adding("properties.subnets")
                        .absentMeans(
                                "properties.subnets.properties.privateLinkServiceNetworkPolicies", "Enabled",
                                "properties.subnets.properties.privateEndpointNetworkPolicies", "Disabled")
                        .losing(later("preview.loses.network")));
        put(
                all,
                "Microsoft.Network/virtualNetworks/subnets",
                located("properties.addressPrefix")
                        .absentMeans(
                                "properties.privateLinkServiceNetworkPolicies", "Enabled",
                                "properties.privateEndpointNetworkPolicies", "Disabled")
                        .losing(later("preview.loses.network")));
        put(
                all,
                "Microsoft.Network/publicIPAddresses",
                located("sku", "zones", "properties.publicIPAddressVersion")
                        .absentMeans("sku.tier", "Regional", "properties.publicIPAddressVersion", "IPv4")
                        .losing(later("preview.loses.address")));
        put(
                all,
                "Microsoft.Network/natGateways",
                located("sku", "zones").absentMeans("properties.idleTimeoutInMinutes", 4));
        put(
                all,
                "Microsoft.Network/privateEndpoints",
                located("properties.subnet", "properties.privateLinkServiceConnections")
                        .losing(later("preview.loses.endpoint")));
        put(
                all,
                "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
                located("properties.virtualNetwork").absentMeans("properties.registrationEnabled", false));
    }

    private static void dependents(Map<String, TypeKnowledge> all) {
        put(
                all,
                "Microsoft.Storage/storageAccounts",
                located("kind", "properties.isHnsEnabled")
                        .absentMeans(
                                "properties.isHnsEnabled",
                                false,
                                "properties.allowSharedKeyAccess",
                                true,
                                "properties.allowBlobPublicAccess",
                                false,
                                "properties.defaultToOAuthAuthentication",
                                false,
                                "properties.minimumTlsVersion",
                                "TLS1_0",
                                "properties.publicNetworkAccess",
                                "Enabled",
                                "properties.networkAcls.ipRules.action",
                                "Allow",
                                "properties.networkAcls.virtualNetworkRules.action",
                                "Allow")
                        .patching(WHOLE)
                        .losing(later("preview.loses.storage")));
        put(
                all,
                "Microsoft.KeyVault/vaults",
                located("properties.tenantId", "properties.softDeleteRetentionInDays")
                        .absentMeans(
                                "properties.enableSoftDelete",
                                true,
                                "properties.softDeleteRetentionInDays",
                                90,
                                "properties.enablePurgeProtection",
                                false,
                                "properties.publicNetworkAccess",
                                "Enabled")
                        .patching(WHOLE)
                        .losing(later("preview.loses.vault")));
        put(
                all,
                "Microsoft.ContainerRegistry/registries",
                located()
                        .absentMeans(
                                "properties.adminUserEnabled", false,
                                "properties.anonymousPullEnabled", false,
                                "properties.publicNetworkAccess", "Enabled",
                                "properties.networkRuleBypassOptions", "AzureServices",
                                "properties.networkRuleSet.defaultAction", "Allow",
                                "properties.networkRuleSet.ipRules.action", "Allow")
                        .patching(WHOLE)
                        .losing(later("preview.loses.registry")));
        put(
                all,
                "Microsoft.OperationalInsights/workspaces",
                located().absentMeans("properties.retentionInDays", 30).losing(later("preview.loses.logs")));
        put(all, "Microsoft.Insights/components", located("kind").losing(later("preview.loses.insights")));
    }

    private static void machineLearning(Map<String, TypeKnowledge> all) {
        put(
                all,
                "Microsoft.MachineLearningServices/workspaces",
                located(
                                "kind",
                                "properties.storageAccount",
                                "properties.keyVault",
                                "properties.hbiWorkspace",
                                "properties.enableDataIsolation",
                                "properties.managedNetwork.isolationMode")
                        .absentMeans(
                                "properties.hbiWorkspace",
                                false,
                                "properties.v1LegacyMode",
                                false,
                                "properties.publicNetworkAccess",
                                "Enabled",
                                "properties.managedNetwork.isolationMode",
                                "Disabled",
                                "properties.managedNetwork.outboundRules.category",
                                "UserDefined",
                                "properties.serverlessComputeSettings.serverlessComputeNoPublicIP",
                                false)
                        .patching(WHOLE)
                        .losing(later("preview.loses.workspace")));
        put(
                all,
                "Microsoft.MachineLearningServices/workspaces/computes",
                located(
                                "properties.computeType",
                                "properties.disableLocalAuth",
                                "properties.properties.vmSize",
                                "properties.properties.vmPriority",
                                "properties.properties.osType",
                                "properties.properties.subnet",
                                "properties.properties.enableNodePublicIp",
                                "properties.properties.remoteLoginPortPublicAccess")
                        .absentMeans(
                                "properties.disableLocalAuth",
                                false,
                                "properties.properties.vmPriority",
                                "Dedicated",
                                "properties.properties.osType",
                                "Linux",
                                "properties.properties.enableNodePublicIp",
                                true,
                                "properties.properties.scaleSettings.minNodeCount",
                                0)
                        .patching("properties.properties.scaleSettings")
                        .losing(later("preview.loses.compute")));
    }

    /// Only the name of an assignment is kept when it is replaced, and the role of nobody is lost: what it is
    /// replaced by is what was wanted.
    private static void authorization(Map<String, TypeKnowledge> all) {
        var fixed = List.of("properties.roleDefinitionId", "properties.principalId", "properties.principalType");
        var knowledge = new TypeKnowledge(fixed, List.of(), Map.<String, Json>of(), List.of(), Optional.empty());
        put(all, "Microsoft.Authorization/roleAssignments", knowledge);
    }

    private static void put(Map<String, TypeKnowledge> all, String type, TypeKnowledge knowledge) {
        all.put(type.toLowerCase(Locale.ROOT), knowledge);
    }
}
