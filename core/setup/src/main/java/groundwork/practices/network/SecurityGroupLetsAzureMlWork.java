package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.Ids;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;

/// NET-10: the security group of the compute subnet denies nothing compute needs, and lets nobody in.
///
/// Rules are asked in order of priority and the first that speaks of some traffic decides; where none does,
/// Azure's own last rules let everything out and nothing in.
public final class SecurityGroupLetsAzureMlWork implements Practice {

    private static final About ABOUT =
            new About("NET-10", Severity.HIGH, List.of("S2"), List.of("PSRule Azure.NSG.AnyInboundSource"));

    private static final String RULES = "properties.securityRules";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(
                subject,
                workspace -> SubnetView.judge(subject, workspace, subnet -> judge(subject, workspace, subnet)));
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace, SubnetView subnet) {
        var id = Ids.at(subnet.body(), "properties.networkSecurityGroup.id");
        if (id.isEmpty()) {
            return new Verdict.NotApplicable(say(
                    "findings.SecurityGroupLetsAzureMlWork.the-subnet-has-no-security-group",
                    "name",
                    subnet.id().name()));
        }
        return subject.world()
                .find(id.get())
                .map(group -> judge(subject, workspace, id.get(), group))
                .orElseGet(() -> Unread.of(subject, id.get()));
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace, ResourceId id, Json group) {
        var region = workspace.body().text("location").orElse("");
        var outbound = SecurityRule.in(group, "Outbound");
        for (var flow : Flow.NEEDED) {
            var deciding =
                    outbound.stream().filter(rule -> flow.isMetBy(rule, region)).findFirst();
            if (deciding.filter(rule -> !rule.allows()).isPresent()) {
                return denied(id, flow, deciding.get());
            }
        }
        return opening(subject, group)
                .map(rule -> letIn(id, rule))
                .orElseGet(() -> new Verdict.Kept(
                        id, say("findings.SecurityGroupLetsAzureMlWork.denies-nothing-compute-needs-and-lets")));
    }

    /// A rule that lets somebody in for nothing: nodes without public IP need no inbound rule at all.
    private static Optional<SecurityRule> opening(Subject subject, Json group) {
        boolean hidden = ComputeView.managedIn(subject).stream().noneMatch(ComputeView::hasNodePublicIp);
        return SecurityRule.in(group, "Inbound").stream()
                .filter(SecurityRule::allows)
                .filter(rule -> hidden || rule.isFromAnybody())
                .findFirst();
    }

    private static Verdict denied(ResourceId id, Flow flow, SecurityRule rule) {
        return new Verdict.Broken(
                id,
                RULES,
                say("findings.SecurityGroupLetsAzureMlWork.the-rule-denies", "name", rule.name(), "flow", flow.words()),
                say("findings.SecurityGroupLetsAzureMlWork.an-earlier-rule-that-allows-it"),
                new Cure.ByHand(say(
                        "findings.SecurityGroupLetsAzureMlWork.add-an-outbound-rule-that-allows",
                        "flow",
                        flow.words(),
                        "name",
                        rule.name())));
    }

    private static Verdict letIn(ResourceId id, SecurityRule rule) {
        return new Verdict.Broken(
                id,
                RULES,
                say("findings.SecurityGroupLetsAzureMlWork.the-rule-lets-traffic-in", "name", rule.name()),
                rule.isFromAnybody()
                        ? say("findings.SecurityGroupLetsAzureMlWork.nobody-let-in-from-the-internet")
                        : say("findings.SecurityGroupLetsAzureMlWork.no-inbound-rule-nodes-without-public"),
                new Cure.ByHand(say(
                        "findings.SecurityGroupLetsAzureMlWork.take-the-inbound-rule-out-of",
                        "name",
                        rule.name(),
                        "group",
                        id.name())));
    }
}
