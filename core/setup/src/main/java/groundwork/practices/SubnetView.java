package groundwork.practices;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A subnet, whether it stands in the world by itself or inside the body of its network.
public record SubnetView(ResourceId id, Json body) {

    /// The subnet with this id, where it was read.
    public static Optional<SubnetView> find(Subject subject, ResourceId id) {
        return subject.world()
                .find(id)
                .filter(body -> !Unread.isBlank(body))
                .or(() -> inline(subject, id))
                .map(body -> new SubnetView(id, body));
    }

    private static Optional<Json> inline(Subject subject, ResourceId id) {
        return id.parent().flatMap(subject.world()::find).stream()
                .flatMap(network -> network.items("properties.subnets").stream())
                .filter(subnet ->
                        subnet.text("name").filter(id.name()::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    /// The subnets of ours that compute lives in: those of clusters and instances, and that of serverless
    /// compute. Empty with a managed network, whose subnets belong to Azure.
    public static Set<ResourceId> ofCompute(Subject subject, WorkspaceView workspace) {
        var subnets = new LinkedHashSet<ResourceId>();
        if (!workspace.hasManagedNetwork()) {
            ComputeView.managedIn(subject).forEach(compute -> compute.subnet().ifPresent(subnets::add));
            workspace.serverlessSubnet().ifPresent(subnets::add);
        }
        return subnets;
    }

    /// Judges each subnet compute lives in; one that was picked up and not looked at is unknown.
    public static List<Verdict> judge(
            Subject subject, WorkspaceView workspace, Function<SubnetView, Verdict> practice) {
        var subnets = ofCompute(subject, workspace);
        if (subnets.isEmpty()) {
            var unread = Unread.within(subject, workspace.id(), ComputeView.TYPE);
            return unread.isEmpty()
                    ? List.of(new Verdict.NotApplicable(say("findings.SubnetView.no-compute-lives-in-a-subnet")))
                    : unread;
        }
        return subnets.stream()
                .map(id -> subject.isPartial(id)
                        ? Unread.partial(id)
                        : find(subject, id).map(practice).orElseGet(() -> Unread.of(subject, id)))
                .toList();
    }

    /// How many addresses of it are taken, by whomever, as a cloud counts them; empty where none did.
    public Optional<Long> taken(Subject subject) {
        return subject.world()
                .find(takenIn(id))
                .flatMap(counted -> counted.number("currentValue"))
                .map(BigDecimal::longValue);
    }

    /// Where the count of a subnet is kept.
    public static ResourceId takenIn(ResourceId subnet) {
        return subnet.parent().orElse(subnet).child("usages", subnet.name());
    }

    /// What stands for all counts of a network.
    public static ResourceId allTaken(ResourceId network) {
        return network.child("usages", "*");
    }

    public Json property(String path) {
        return body.at("properties." + path);
    }

    public Optional<String> text(String path) {
        return body.text("properties." + path);
    }

    /// The names of its service endpoints (`Microsoft.Storage`).
    public List<String> serviceEndpoints() {
        return body.items("properties.serviceEndpoints").stream()
                .flatMap(endpoint -> endpoint.text("service").stream())
                .toList();
    }

    public boolean hasServiceEndpoint(String service) {
        return serviceEndpoints().stream().anyMatch(service::equalsIgnoreCase);
    }

    /// The virtual network it is in.
    public ResourceId network() {
        return id.parent().orElse(id);
    }
}
