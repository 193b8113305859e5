package groundwork.practices;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.practices.access.GroupsNotPeople;
import groundwork.practices.access.JobPermissions;
import groundwork.practices.access.NoSecretsThroughRoles;
import groundwork.practices.access.NotebookPermissions;
import groundwork.practices.access.OperatorCanGrant;
import groundwork.practices.access.PeopleReachData;
import groundwork.practices.access.RolesRestricted;
import groundwork.practices.access.SparkPermissions;
import groundwork.practices.cost.IdleScaleDown;
import groundwork.practices.cost.IdleShutdown;
import groundwork.practices.cost.ScaleToZero;
import groundwork.practices.dependents.DefaultStorageFlat;
import groundwork.practices.dependents.InsightsOnLogAnalytics;
import groundwork.practices.dependents.NoAnonymousBlobs;
import groundwork.practices.dependents.OneRegion;
import groundwork.practices.dependents.RegistryAdminOff;
import groundwork.practices.dependents.StorageTransport;
import groundwork.practices.dependents.VaultByRoles;
import groundwork.practices.dependents.VaultSurvivesDeletion;
import groundwork.practices.identity.IdentityBasedDatastores;
import groundwork.practices.identity.IdentityReadsControlPlane;
import groundwork.practices.identity.IdentityUsesBlobData;
import groundwork.practices.identity.LeastIdentity;
import groundwork.practices.identity.LocalAuthOff;
import groundwork.practices.identity.OneIdentityEverywhere;
import groundwork.practices.identity.SshClosed;
import groundwork.practices.identity.UserAssignedIdentity;
import groundwork.practices.identity.WhoseTokenRuns;
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
import groundwork.practices.operations.DiagnosticLogs;
import groundwork.practices.operations.LegacyModeOff;
import groundwork.practices.operations.NamesFree;
import groundwork.practices.operations.NoLockOnCompute;
import groundwork.practices.operations.PolicyLeavesItAlone;
import groundwork.practices.operations.ProvidersRegistered;
import groundwork.practices.operations.QuotaFits;
import groundwork.practices.operations.SupportedVersions;
import groundwork.practices.operations.Tagged;
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
            new IdentityBasedDatastores(),
            new LocalAuthOff(),
            new SshClosed(),
            new WhoseTokenRuns(),
            new LeastIdentity(),
            new RolesRestricted(),
            new NoSecretsThroughRoles(),
            new NotebookPermissions(),
            new SparkPermissions(),
            new JobPermissions(),
            new PeopleReachData(),
            new GroupsNotPeople(),
            new OperatorCanGrant(),
            new RegistryAdminOff(),
            new VaultByRoles(),
            new VaultSurvivesDeletion(),
            new StorageTransport(),
            new NoAnonymousBlobs(),
            new InsightsOnLogAnalytics(),
            new DefaultStorageFlat(),
            new OneRegion(),
            new ScaleToZero(),
            new IdleScaleDown(),
            new IdleShutdown(),
            new DiagnosticLogs(),
            new NoLockOnCompute(),
            new LegacyModeOff(),
            new SupportedVersions(),
            new PolicyLeavesItAlone(),
            new NamesFree(),
            new QuotaFits(),
            new ProvidersRegistered(),
            new Tagged());

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

    /// Why this is no practice's id, as a sentence with the nearest that is; empty when it is one.
    public static Optional<String> refusal(String id) {
        if (find(id).isPresent()) {
            return Optional.empty();
        }
        var ids = ALL.stream().map(practice -> practice.about().id());
        var near = Words.nearest(id, ids).map(word -> " " + say("findings.WaiversFile.did-you-mean", "word", word));
        return Optional.of(say("findings.Catalogue.there-is-no-practice", "id", id, "near", near.orElse("")));
    }

    /// Judges a subject by every practice; the findings are in reading order.
    public static List<Finding> judge(Subject subject) {
        return ALL.stream()
                .flatMap(practice -> practice.judge(subject).stream().map(verdict -> new Finding(practice, verdict)))
                .map(finding -> subject.choices().map(finding::decided).orElse(finding))
                .toList();
    }
}
