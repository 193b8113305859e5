package groundwork.practices.network;

import static groundwork.practices.RoleBook.Right.action;
import static groundwork.terms.Say.say;

import groundwork.choices.Choices.Access;
import groundwork.practices.AllowList;
import groundwork.practices.Cure;
import groundwork.practices.IdentityView;
import groundwork.practices.OutboundRuleView;
import groundwork.practices.Practice;
import groundwork.practices.Rights;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// NET-15: with chosen addresses only, a managed network comes to its own workspace through a private endpoint,
/// and the identity may approve each endpoint the network makes.
public final class ManagedNetworkReachesWorkspace implements Practice {

    private static final About ABOUT = new About("NET-15", Severity.HIGH, List.of("S1"), List.of());

    private static final String APPROVER = "b556d68e-0be0-4f35-a333-ad7ee1ce17ea";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            if (!workspace.hasManagedNetwork()) {
                return List.of(new Verdict.NotApplicable(
                        say("findings.ManagedNetworkReachesWorkspace.the-workspace-has-no-managed-network")));
            }
            var verdicts = new ArrayList<Verdict>();
            rule(subject, workspace).ifPresent(verdicts::add);
            IdentityView.of(subject, workspace)
                    .ifPresent(identity -> verdicts.addAll(approvals(subject, workspace, identity)));
            return verdicts.isEmpty()
                    ? List.of(new Verdict.NotApplicable(
                            say("findings.ManagedNetworkReachesWorkspace.the-managed-network-makes-no-private")))
                    : verdicts;
        });
    }

    private static Optional<Verdict> rule(Subject subject, WorkspaceView workspace) {
        boolean selected = subject.choices()
                .map(choices -> choices.reach().access() == Access.SELECTED)
                .orElseGet(() -> AllowList.of(workspace).denies());
        if (!selected) {
            return Optional.empty();
        }
        return Optional.of(
                OutboundRuleView.to(subject, workspace, workspace.id()).isEmpty()
                        ? new Verdict.Broken(
                                workspace.id(),
                                "properties.managedNetwork.outboundRules",
                                say("findings.ManagedNetworkReachesWorkspace.no-rule-to-the-workspace-itself"),
                                say("findings.ManagedNetworkReachesWorkspace.an-outbound-private-endpoint-rule-to"),
                                new Cure.ByHand(
                                        say(
                                                "findings.ManagedNetworkReachesWorkspace.add-an-outbound-rule-private-endpoint")))
                        : new Verdict.Kept(
                                workspace.id(),
                                say("findings.ManagedNetworkReachesWorkspace.its-compute-comes-to-it-through")));
    }

    private static List<Verdict> approvals(Subject subject, WorkspaceView workspace, IdentityView identity) {
        if (!identity.isKnown()) {
            return List.of(Unread.of(subject, identity.id()));
        }
        var rights = new Rights(subject);
        return OutboundRuleView.of(subject, workspace).stream()
                .flatMap(rule -> rule.target().stream())
                .distinct()
                .map(target -> approval(rights, identity, target))
                .toList();
    }

    private static Verdict approval(Rights rights, IdentityView identity, ResourceId target) {
        var right = action(target.type() + "/privateEndpointConnectionsApproval/action");
        return switch (rights.ask(identity::holds, target, right)) {
            case Rights.Answer.Yes _ ->
                new Verdict.Kept(
                        target,
                        say(
                                "findings.ManagedNetworkReachesWorkspace.may-approve-endpoints-to-it",
                                "name",
                                identity.id().name()));
            case Rights.Answer.CannotTell(var missing) -> new Verdict.Unknown(target, missing);
            case Rights.Answer.No() ->
                new Verdict.Broken(
                        target,
                        "",
                        say(
                                "findings.ManagedNetworkReachesWorkspace.may-not-approve-private-endpoints-to",
                                "name",
                                identity.id().name()),
                        say("findings.ManagedNetworkReachesWorkspace.the-role-azure-ai-enterprise-network"),
                        new Cure.Grant(
                                say(
                                        "findings.ManagedNetworkReachesWorkspace.let-approve-the-endpoints-of-the",
                                        "name",
                                        identity.id().name()),
                                target,
                                APPROVER,
                                identity.id()));
        };
    }
}
