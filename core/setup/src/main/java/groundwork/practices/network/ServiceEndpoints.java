package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices.RegistryReach;
import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// NET-06: the compute subnet reaches storage and vault by service endpoint, and the registry so only where
/// chosen.
public final class ServiceEndpoints implements Practice {

    private static final About ABOUT = new About("NET-06", Severity.HIGH, List.of("S2"), List.of());

    private static final String REGISTRY = "Microsoft.ContainerRegistry";
    private static final String PATH = "properties.serviceEndpoints";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            var subnets = SubnetView.ofCompute(subject, workspace);
            return subnets.isEmpty()
                    ? List.of(new Verdict.NotApplicable(say("findings.SubnetView.no-compute-lives-in-a-subnet")))
                    : subnets.stream().map(id -> judge(subject, workspace, id)).toList();
        });
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace, ResourceId id) {
        return SubnetView.find(subject, id)
                .map(subnet -> judge(subject, workspace, subnet))
                .orElseGet(() -> Unread.of(subject, id));
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace, SubnetView subnet) {
        var missing = new ArrayList<String>();
        if (!subnet.hasServiceEndpoint("Microsoft.Storage") && !subnet.hasServiceEndpoint("Microsoft.Storage.Global")) {
            missing.add("Microsoft.Storage");
        }
        if (!subnet.hasServiceEndpoint("Microsoft.KeyVault")) {
            missing.add("Microsoft.KeyVault");
        }
        boolean registry = subnet.hasServiceEndpoint(REGISTRY);
        if (!registry && reach(subject, RegistryReach.SERVICE_ENDPOINT)) {
            missing.add(REGISTRY);
        }
        if (!missing.isEmpty()) {
            return lacking(subnet, missing);
        }
        return registry && hidesTheNatAddress(subject, workspace)
                ? hiding(subnet)
                : new Verdict.Kept(subnet.id(), String.join(", ", subnet.serviceEndpoints()));
    }

    private static boolean reach(Subject subject, RegistryReach wanted) {
        return subject.choices()
                .filter(choices -> choices.reach().registry() == wanted)
                .isPresent();
    }

    /// With the endpoint on, the registry sees private addresses, and a rule for the NAT address matches no
    /// longer.
    private static boolean hidesTheNatAddress(Subject subject, WorkspaceView workspace) {
        boolean deniesByAddress = workspace.dependent("containerRegistry").flatMap(subject.world()::find).stream()
                .anyMatch(body -> body.text("properties.networkRuleSet.defaultAction")
                                .filter("Deny"::equalsIgnoreCase)
                                .isPresent()
                        && body.items("properties.networkRuleSet.virtualNetworkRules")
                                .isEmpty());
        return reach(subject, RegistryReach.NAT_ADDRESS) || deniesByAddress;
    }

    private static Verdict lacking(SubnetView subnet, List<String> missing) {
        var services = Stream.concat(subnet.serviceEndpoints().stream(), missing.stream());
        return new Verdict.Broken(
                subnet.id(),
                PATH,
                subnet.serviceEndpoints().isEmpty() ? "none" : String.join(", ", subnet.serviceEndpoints()),
                say("findings.ServiceEndpoints.also", "missing", String.join(", ", missing)),
                new Cure.Patch(
                        say("findings.ServiceEndpoints.add-the-service-endpoints-to-the"),
                        subnet.id(),
                        PATH,
                        endpoints(services)));
    }

    private static Verdict hiding(SubnetView subnet) {
        var others = subnet.serviceEndpoints().stream().filter(service -> !service.equalsIgnoreCase(REGISTRY));
        return new Verdict.Broken(
                subnet.id(),
                PATH,
                say("findings.ServiceEndpoints.which-hides-the-address-the-registry", "endpoint", REGISTRY),
                say("findings.ServiceEndpoints.without", "endpoint", REGISTRY),
                new Cure.Patch(
                        say("findings.ServiceEndpoints.take-the-registry-service-endpoint"),
                        subnet.id(),
                        PATH,
                        endpoints(others)));
    }

    private static Json endpoints(Stream<String> services) {
        return Json.array(services.map(service -> Json.object("service", service)));
    }
}
