package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.choices.Choices.RegistryReach;
import groundwork.practices.Cure;
import groundwork.practices.DependentView;
import groundwork.practices.EndpointView;
import groundwork.practices.Ids;
import groundwork.practices.OutboundRuleView;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;

/// Judges whether the registry lets in compute and nobody else, by the way that was chosen.
record RegistryDoor(Subject subject, WorkspaceView workspace, DependentView registry) {

    private static final String RULES = "properties.networkRuleSet";
    private static final String BYPASS = "properties.networkRuleBypassOptions";
    private static final String SERVICE = "Microsoft.ContainerRegistry";

    Verdict judge() {
        var denies = registry.body()
                .text(RULES + ".defaultAction")
                .filter("Deny"::equalsIgnoreCase)
                .isPresent();
        if (!denies && !Closed.isDisabled(registry.body())) {
            return open();
        }
        if (registry.body()
                .text("sku.name")
                .filter(sku -> !sku.equalsIgnoreCase("Premium"))
                .isPresent()) {
            return registry.property("sku.name")
                    .patched(Json.of("Premium"), say("findings.RegistryDoor.raise-to-premium"));
        }
        if (registry.body()
                .text(BYPASS)
                .filter(word -> !word.equalsIgnoreCase("AzureServices"))
                .isPresent()) {
            return registry.property(BYPASS)
                    .patched(Json.of("AzureServices"), say("findings.Closed.let-trusted-services-of-azure-in"));
        }
        var rules = OutboundRuleView.to(subject, workspace, registry.id());
        if (workspace.hasManagedNetwork()) {
            return rules.isEmpty()
                    ? shut(say("findings.Closed.an-outbound-rule-of-the-managed"))
                    : kept(say("findings.RegistryDoor.the-managed-network"));
        }
        var endpoint = EndpointView.to(subject, registry.id(), "registry").stream()
                .filter(EndpointView::isApproved)
                .findFirst();
        return endpoint.isPresent()
                ? kept(say(
                        "findings.RegistryDoor.the-private-endpoint",
                        "name",
                        endpoint.get().id().name()))
                : bySubnets();
    }

    private Verdict open() {
        boolean chosen = subject.choices()
                .map(choices -> choices.reach().registry() == RegistryReach.SERVICE_ENDPOINT)
                .orElseGet(this::isReachedByServiceEndpoint);
        return chosen
                ? new Verdict.Kept(registry.id(), say("findings.RegistryDoor.reached-by-service-endpoint-and-open"))
                : new Verdict.Broken(
                        registry.id(),
                        RULES + ".defaultAction",
                        say("findings.DependentsTrustTheSubnet.every-network"),
                        say("findings.RegistryDoor.deny-with-the-address-of-compute"),
                        new Cure.ByHand(say("findings.RegistryDoor.set-the-registry-to-premium-and")));
    }

    private boolean isReachedByServiceEndpoint() {
        return SubnetView.ofCompute(subject, workspace).stream()
                .flatMap(id -> SubnetView.find(subject, id).stream())
                .anyMatch(subnet -> subnet.hasServiceEndpoint(SERVICE));
    }

    private Verdict bySubnets() {
        if (Closed.isDisabled(registry.body())) {
            return shut(say("findings.RegistryDoor.an-approved-private-endpoint-registry"));
        }
        for (var id : SubnetView.ofCompute(subject, workspace)) {
            var subnet = SubnetView.find(subject, id);
            if (subnet.isEmpty()) {
                return Unread.of(subject, id);
            }
            var out = new WayOut(subject, subnet.get());
            var gateway = out.natGateway();
            if (gateway.isPresent() && out.gateway().isEmpty()) {
                return Unread.of(subject, gateway.get());
            }
            if (!isNamed(id) && out.addressValues().stream().noneMatch(this::isNamed)) {
                return shut(say("findings.RegistryDoor.the-public-address-of-compute-among"));
            }
        }
        return kept(say("findings.RegistryDoor.the-addresses-it-names"));
    }

    private boolean isNamed(Json address) {
        return rules("ipRules").stream().anyMatch(rule -> rule.at("value").equals(address));
    }

    private boolean isNamed(ResourceId subnet) {
        return rules("virtualNetworkRules").stream()
                .anyMatch(rule -> Ids.at(rule, "id").filter(subnet::equals).isPresent());
    }

    private List<Json> rules(String name) {
        return registry.body().items(RULES + "." + name);
    }

    private Verdict kept(String forWhom) {
        return new Verdict.Kept(registry.id(), say("findings.RegistryDoor.closed-but-for", "forWhom", forWhom));
    }

    private Verdict shut(String expected) {
        return new Verdict.Broken(
                registry.id(),
                RULES + ".ipRules",
                say("findings.RegistryDoor.closed-to-the-compute-of-this"),
                expected,
                new Cure.ByHand(say("findings.RegistryDoor.let-compute-in", "expected", expected)));
    }
}
