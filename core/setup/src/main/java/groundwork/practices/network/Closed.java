package groundwork.practices.network;

import groundwork.practices.Cure;
import groundwork.practices.DependentView;
import groundwork.practices.EndpointView;
import groundwork.practices.Ids;
import groundwork.practices.OutboundRuleView;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Judges whether a storage account or a key vault that is closed to the public still lets in the compute of its
/// workspace and the services of Azure.
///
/// @param group  the private link group by which it is reached (`blob`, `vault`)
/// @param action what a rule does, where the type wants it said; empty where not
record Closed(Subject subject, WorkspaceView workspace, DependentView target, String group, String action) {

    private static final String BYPASS = "properties.networkAcls.bypass";
    private static final String RULES = "properties.networkAcls.virtualNetworkRules";

    /// Whether it answers the public at all; with the firewall on, only those it names.
    static boolean isOpen(DependentView target) {
        boolean allows = target.body()
                .text("properties.networkAcls.defaultAction")
                .map("Allow"::equalsIgnoreCase)
                .orElse(true);
        return allows && !isDisabled(target.body());
    }

    static boolean isDisabled(Json body) {
        return body.text("properties.publicNetworkAccess")
                .filter("Disabled"::equalsIgnoreCase)
                .isPresent();
    }

    Verdict judge() {
        var bypass = target.property(BYPASS);
        if (target.body()
                .text(BYPASS)
                .filter(text -> text.contains("AzureServices"))
                .isEmpty()) {
            return bypass.patched(Json.of("AzureServices"), "Let trusted services of Azure in.");
        }
        if (workspace.hasManagedNetwork()) {
            return byRule();
        }
        var subnets = SubnetView.ofCompute(subject, workspace);
        var outside = subnets.stream().filter(subnet -> !isNamed(subnet)).findFirst();
        if (outside.isPresent() || isDisabled(target.body())) {
            return byEndpoint(subnets).orElseGet(() -> shut(outside, subnets));
        }
        return new Verdict.Kept(
                target.id(), "closed, but for " + (subnets.isEmpty() ? "Azure's services" : names(subnets)));
    }

    private Verdict byRule() {
        if (!OutboundRuleView.to(subject, workspace, target.id()).isEmpty()) {
            return new Verdict.Kept(target.id(), "closed, but for the managed network");
        }
        return new Verdict.Broken(
                target.id(),
                "",
                "closed, and the managed network has no rule to it",
                "an outbound rule of the managed network to it",
                new Cure.ByHand("Add an outbound rule (private endpoint) to "
                        + target.id().name() + " to the workspace's managed network."));
    }

    private boolean isNamed(ResourceId subnet) {
        return target.body().items(RULES).stream()
                .anyMatch(rule -> Ids.at(rule, "id").filter(subnet::equals).isPresent());
    }

    private Optional<Verdict> byEndpoint(Set<ResourceId> subnets) {
        var endpoint = EndpointView.to(subject, target.id(), group).stream()
                .filter(EndpointView::isApproved)
                .filter(found -> found.subnet()
                        .flatMap(ResourceId::parent)
                        .filter(network -> subnets.stream().allMatch(subnet -> subnet.isWithin(network)))
                        .isPresent())
                .findFirst();
        return endpoint.map(found -> new Verdict.Kept(
                target.id(),
                "closed, but for the private endpoint " + found.id().name()));
    }

    private Verdict shut(Optional<ResourceId> outside, Set<ResourceId> subnets) {
        if (isDisabled(target.body())) {
            return new Verdict.Broken(
                    target.id(),
                    "properties.publicNetworkAccess",
                    "Disabled, and no approved private endpoint (" + group + ") where compute is",
                    "Enabled with the firewall on, or a private endpoint",
                    new Cure.ByHand("Create a private endpoint (" + group + ") to "
                            + target.id().name()
                            + " in the compute network, or enable public access with the firewall on."));
        }
        var rules = Stream.concat(
                target.body().items(RULES).stream(),
                subnets.stream().filter(subnet -> !isNamed(subnet)).map(this::rule));
        return new Verdict.Broken(
                target.id(),
                RULES,
                "no rule for the subnet " + outside.map(ResourceId::name).orElse(""),
                "a rule for each subnet compute lives in",
                new Cure.Patch("Let the compute subnet in.", target.id(), RULES, Json.array(rules)));
    }

    private Json rule(ResourceId subnet) {
        var rule = Json.object("id", subnet);
        return action.isEmpty() ? rule : rule.with("action", Json.of(action));
    }

    private static String names(Set<ResourceId> subnets) {
        return "the subnet "
                + String.join(", ", subnets.stream().map(ResourceId::name).toList());
    }
}
