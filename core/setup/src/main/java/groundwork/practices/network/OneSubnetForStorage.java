package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.DependentView;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.EndpointView;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// NET-12: where storage is reached by service endpoint, compute and the endpoints of workspace and storage share
/// one subnet (facts 4.3).
public final class OneSubnetForStorage implements Practice {

    private static final About ABOUT = new About("NET-12", Severity.MEDIUM, List.of("S2"), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(
                subject,
                workspace -> workspace.hasManagedNetwork()
                        ? List.of(new Verdict.NotApplicable(
                                say("findings.OneSubnetForStorage.compute-lives-in-the-workspace")))
                        : DependentView.judge(
                                subject,
                                workspace,
                                Kind.STORAGE,
                                storage -> List.of(judge(subject, workspace, storage))));
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace, DependentView storage) {
        var compute = SubnetView.ofCompute(subject, workspace);
        boolean byEndpoint = !storage.body()
                .items("properties.networkAcls.virtualNetworkRules")
                .isEmpty();
        if (compute.isEmpty() || !byEndpoint) {
            return new Verdict.NotApplicable(say("findings.OneSubnetForStorage.storage-is-not-reached-by-service"));
        }
        var subnets = new TreeSet<>(compute);
        Stream.of(
                        EndpointView.to(subject, workspace.id(), "amlworkspace"),
                        EndpointView.to(subject, storage.id(), "blob"),
                        EndpointView.to(subject, storage.id(), "file"))
                .flatMap(List::stream)
                .flatMap(endpoint -> endpoint.subnet().stream())
                .forEach(subnets::add);
        return subnets.size() == 1
                ? new Verdict.Kept(
                        storage.id(),
                        say(
                                "findings.OneSubnetForStorage.all-in-the-subnet",
                                "name",
                                subnets.first().name()))
                : new Verdict.Broken(
                        storage.id(),
                        "properties.networkAcls.virtualNetworkRules",
                        say(
                                "findings.OneSubnetForStorage.compute-and-endpoints-in",
                                "subnets",
                                String.join(
                                        ", ",
                                        subnets.stream().map(ResourceId::name).toList())),
                        say("findings.OneSubnetForStorage.one-subnet-for-all-of-them"),
                        new Cure.ByHand(say("findings.OneSubnetForStorage.move-the-endpoints-into-the-compute")));
    }
}
