package groundwork.practices.network;

import static groundwork.terms.Say.say;

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
            return bypass.patched(Json.of("AzureServices"), say("findings.Closed.let-trusted-services-of-azure-in"));
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
                target.id(),
                subnets.isEmpty()
                        ? say("findings.Closed.but-for-azure")
                        : say("findings.Closed.but-for", "whom", names(subnets)));
    }

    private Verdict byRule() {
        if (!OutboundRuleView.to(subject, workspace, target.id()).isEmpty()) {
            return new Verdict.Kept(target.id(), say("findings.Closed.closed-but-for-the-managed-network"));
        }
        return new Verdict.Broken(
                target.id(),
                "",
                say("findings.Closed.closed-and-the-managed-network-has"),
                say("findings.Closed.an-outbound-rule-of-the-managed"),
                new Cure.ByHand(say(
                        "findings.Closed.add-an-outbound-rule-private-endpoint",
                        "name",
                        target.id().name())));
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
                say(
                        "findings.Closed.closed-but-for-the-private-endpoint",
                        "name",
                        found.id().name())));
    }

    private Verdict shut(Optional<ResourceId> outside, Set<ResourceId> subnets) {
        if (isDisabled(target.body())) {
            return new Verdict.Broken(
                    target.id(),
                    "properties.publicNetworkAccess",
                    say("findings.Closed.disabled-and-no-approved-private-endpoint", "group", group),
                    say("findings.Closed.enabled-with-the-firewall-on-or"),
                    new Cure.ByHand(say(
                            "findings.Closed.create-a-private-endpoint-to-in",
                            "group",
                            group,
                            "name",
                            target.id().name())));
        }
        var rules = Stream.concat(
                target.body().items(RULES).stream(),
                subnets.stream().filter(subnet -> !isNamed(subnet)).map(this::rule));
        return new Verdict.Broken(
                target.id(),
                RULES,
                say(
                        "findings.Closed.no-rule-for-the-subnet",
                        "name",
                        outside.map(ResourceId::name).orElse("")),
                say("findings.Closed.a-rule-for-each-subnet-compute"),
                new Cure.Patch(
                        say("findings.Closed.let-the-compute-subnet-in"), target.id(), RULES, Json.array(rules)));
    }

    private Json rule(ResourceId subnet) {
        var rule = Json.object("id", subnet);
        return action.isEmpty() ? rule : rule.with("action", Json.of(action));
    }

    private static String names(Set<ResourceId> subnets) {
        return say(
                "findings.Closed.the-subnet",
                "names",
                String.join(", ", subnets.stream().map(ResourceId::name).toList()));
    }
}
