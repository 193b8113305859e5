package groundwork.practices;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A compute of the workspace.
public record ComputeView(ResourceId id, Json body) {

    public static final String TYPE = Subject.WORKSPACE + "/computes";

    /// What a compute is, as far as practices differ by it.
    public enum Kind {
        CLUSTER,
        INSTANCE,
        /// Brought along by its owner (Kubernetes, a virtual machine); its network is not the workspace's affair.
        ATTACHED
    }

    /// The computes that were read.
    public static List<ComputeView> in(Subject subject) {
        return subject.ofType(TYPE)
                .filter(entry -> entry.getKey().isWithin(subject.workspace()))
                .map(entry -> new ComputeView(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Clusters and instances only.
    public static List<ComputeView> managedIn(Subject subject) {
        return in(subject).stream()
                .filter(compute -> compute.kind() != Kind.ATTACHED)
                .toList();
    }

    /// Judges each compute of the subject's workspace.
    public static List<Verdict> judge(Subject subject, Function<ComputeView, Verdict> practice) {
        return judgeAll(subject, compute -> List.of(practice.apply(compute)));
    }

    /// Judges each compute of the subject's workspace; those that may not be seen are unknown.
    public static List<Verdict> judgeAll(Subject subject, Function<ComputeView, List<Verdict>> practice) {
        return WorkspaceView.judge(subject, workspace -> {
            var verdicts = new ArrayList<>(Unread.within(subject, workspace.id(), TYPE));
            in(subject).forEach(compute -> verdicts.addAll(practice.apply(compute)));
            return verdicts.isEmpty()
                    ? List.of(new Verdict.NotApplicable(say("findings.ComputeInNetwork.the-workspace-has-no-compute")))
                    : verdicts;
        });
    }

    public Kind kind() {
        return switch (body.text("properties.computeType").orElse("")) {
            case "AmlCompute" -> Kind.CLUSTER;
            case "ComputeInstance" -> Kind.INSTANCE;
            default -> Kind.ATTACHED;
        };
    }

    /// `the cluster cpu`, for sentences.
    public String words() {
        return switch (kind()) {
            case CLUSTER -> say("findings.ComputeView.the-cluster", "name", id.name());
            case INSTANCE -> say("findings.ComputeView.the-compute-instance", "name", id.name());
            case ATTACHED -> say("findings.ComputeView.the-attached-compute", "name", id.name());
        };
    }

    /// A property of the nodes (`enableNodePublicIp`).
    public Json property(String path) {
        return body.at("properties.properties." + path);
    }

    public Optional<String> text(String path) {
        return body.text("properties.properties." + path);
    }

    /// Whether nodes get public addresses; Azure gives them unless told not to.
    public boolean hasNodePublicIp() {
        return body.truth("properties.properties.enableNodePublicIp").orElse(true);
    }

    public Optional<ResourceId> subnet() {
        return Ids.at(body, "properties.properties.subnet.id");
    }

    /// The user-assigned identities attached to it.
    public List<ResourceId> identities() {
        return Ids.keys(body, "identity.userAssignedIdentities");
    }
}
