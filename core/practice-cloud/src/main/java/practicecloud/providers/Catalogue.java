package practicecloud.providers;

import java.util.List;
import practicecloud.access.RoleAssignments;
import practicecloud.access.Roles;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Types;

/// All types of resources, in one list.
public final class Catalogue {

    private Catalogue() {}

    public static Types types(Roles roles) {
        return new Types(List.<ResourceType>of(
                new ResourceGroups(),
                new UserAssignedIdentities(),
                new PublicIps(),
                new NatGateways(),
                new SecurityGroups(),
                new VirtualNetworks(),
                new Subnets(),
                new PrivateEndpoints(),
                new PrivateDnsZoneGroups(),
                new PrivateDnsZones(),
                new VirtualNetworkLinks(),
                new LogWorkspaces(),
                new Components(),
                new DiagnosticSettings(),
                new StorageAccounts(),
                new Vaults(),
                new Registries(),
                new Workspaces(),
                new OutboundRules(),
                new Datastores(),
                new Computes(),
                new RoleAssignments(roles)));
    }
}
