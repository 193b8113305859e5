package groundwork.practices;

import groundwork.practices.access.JobPermissions;
import groundwork.practices.access.RolesRestricted;
import groundwork.practices.identity.IdentityReadsControlPlane;
import groundwork.practices.identity.IdentityUsesBlobData;
import groundwork.practices.identity.OneIdentityEverywhere;
import groundwork.practices.identity.UserAssignedIdentity;
import groundwork.practices.network.AllowListTookEffect;
import groundwork.practices.network.ComputeInNetwork;
import groundwork.practices.network.DefaultRouting;
import groundwork.practices.network.DependentsTrustTheSubnet;
import groundwork.practices.network.EndpointForNoPublicIp;
import groundwork.practices.network.ManagedNetworkReachesWorkspace;
import groundwork.practices.network.NoNodePublicIp;
import groundwork.practices.network.NotebooksReachable;
import groundwork.practices.network.OneSubnetForStorage;
import groundwork.practices.network.OperatorNotLockedOut;
import groundwork.practices.network.OutboundReach;
import groundwork.practices.network.PublicAccessChosen;
import groundwork.practices.network.SecurityGroupLetsAzureMlWork;
import groundwork.practices.network.ServiceEndpoints;
import groundwork.practices.network.SparkCanReachData;
import groundwork.practices.network.SubnetFits;
import java.util.List;
import java.util.Optional;

/// Every best practice there is, in reading order.
public final class Catalogue {

    private static final List<Practice> ALL = List.of(
            new OutboundReach(),
            new PublicAccessChosen(),
            new AllowListTookEffect(),
            new NoNodePublicIp(),
            new ComputeInNetwork(),
            new ServiceEndpoints(),
            new DependentsTrustTheSubnet(),
            new DefaultRouting(),
            new EndpointForNoPublicIp(),
            new SecurityGroupLetsAzureMlWork(),
            new SubnetFits(),
            new OneSubnetForStorage(),
            new SparkCanReachData(),
            new NotebooksReachable(),
            new ManagedNetworkReachesWorkspace(),
            new OperatorNotLockedOut(),
            new UserAssignedIdentity(),
            new OneIdentityEverywhere(),
            new IdentityReadsControlPlane(),
            new IdentityUsesBlobData(),
            new RolesRestricted(),
            new JobPermissions());

    private Catalogue() {}

    public static List<Practice> all() {
        return ALL;
    }

    /// The practice with this id (`NET-04`), case aside.
    public static Optional<Practice> find(String id) {
        return ALL.stream()
                .filter(practice -> practice.about().id().equalsIgnoreCase(id))
                .findFirst();
    }

    /// Judges a subject by every practice; the findings are in reading order.
    public static List<Finding> judge(Subject subject) {
        return ALL.stream()
                .flatMap(practice -> practice.judge(subject).stream().map(verdict -> new Finding(practice, verdict)))
                .toList();
    }
}
