package practicecloud.providers;

import java.util.Map;
import java.util.function.Supplier;
import practicecloud.access.RoleAssignments;
import practicecloud.access.Roles;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Types;
import practicecloud.jobs.Jobs;
import practicecloud.policy.AssignmentRules;
import practicecloud.policy.DefinitionRules;
import practicecloud.policy.ExemptionRules;
import practicecloud.policy.SetRules;

/// What types of resources do that no table can say, by their names.
public final class Catalogue {

    private static final String NETWORK = "Microsoft.Network/";
    private static final String AML = "Microsoft.MachineLearningServices/workspaces";

    private Catalogue() {}

    /// @param base how clients call this cloud
    public static Types types(Roles roles, Supplier<String> base) {
        return new Types(Map.<String, ResourceType>ofEntries(
                Map.entry("Microsoft.Resources/resourceGroups", new ResourceGroups()),
                Map.entry("Microsoft.ManagedIdentity/userAssignedIdentities", new UserAssignedIdentities()),
                Map.entry(NETWORK + "publicIPAddresses", new PublicIps()),
                Map.entry(NETWORK + "natGateways", new NatGateways()),
                Map.entry(NETWORK + "networkSecurityGroups", new SecurityGroups()),
                Map.entry(NETWORK + "routeTables", new RouteTables()),
                Map.entry(NETWORK + "virtualNetworks", new VirtualNetworks()),
                Map.entry(NETWORK + "virtualNetworks/subnets", new Subnets()),
                Map.entry(NETWORK + "privateEndpoints", new PrivateEndpoints()),
                Map.entry(NETWORK + "privateEndpoints/privateDnsZoneGroups", new PrivateDnsZoneGroups()),
                Map.entry(NETWORK + "privateDnsZones", new PrivateDnsZones()),
                Map.entry(NETWORK + "privateDnsZones/virtualNetworkLinks", new VirtualNetworkLinks()),
                Map.entry("Microsoft.OperationalInsights/workspaces", new LogWorkspaces()),
                Map.entry("Microsoft.Insights/components", new Components()),
                Map.entry("Microsoft.Insights/diagnosticSettings", new DiagnosticSettings()),
                Map.entry("Microsoft.Storage/storageAccounts", new StorageAccounts(base)),
                Map.entry("Microsoft.KeyVault/vaults", new Vaults(base)),
                Map.entry("Microsoft.ContainerRegistry/registries", new Registries()),
                Map.entry(AML, new Workspaces()),
                Map.entry(AML + "/outboundRules", new OutboundRules()),
                Map.entry(AML + "/datastores", new Datastores()),
                Map.entry(AML + "/computes", new Computes()),
                Map.entry(AML + "/jobs", new Jobs(base)),
                Map.entry("Microsoft.Authorization/roleAssignments", new RoleAssignments(roles)),
                Map.entry("Microsoft.Authorization/policyDefinitions", new DefinitionRules()),
                Map.entry("Microsoft.Authorization/policySetDefinitions", new SetRules()),
                Map.entry("Microsoft.Authorization/policyAssignments", new AssignmentRules()),
                Map.entry("Microsoft.Authorization/policyExemptions", new ExemptionRules())));
    }
}
