package groundwork.practices.network;

import static groundwork.practices.RoleBook.Right.action;

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

    private static final About ABOUT = new About(
            "NET-15", "The managed network reaches its own workspace", Severity.HIGH, List.of("S1"), List.of());

    private static final String APPROVER = "b556d68e-0be0-4f35-a333-ad7ee1ce17ea";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            if (!workspace.hasManagedNetwork()) {
                return List.of(new Verdict.NotApplicable("the workspace has no managed network"));
            }
            var verdicts = new ArrayList<Verdict>();
            rule(subject, workspace).ifPresent(verdicts::add);
            IdentityView.of(subject, workspace)
                    .ifPresent(identity -> verdicts.addAll(approvals(subject, workspace, identity)));
            return verdicts.isEmpty()
                    ? List.of(new Verdict.NotApplicable("the managed network makes no private endpoint"))
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
                                "no rule to the workspace itself",
                                "an outbound private endpoint rule to it (amlworkspace)",
                                new Cure.ByHand("Add an outbound rule (private endpoint) to the workspace itself."))
                        : new Verdict.Kept(workspace.id(), "its compute comes to it through a private endpoint"));
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
            case Rights.Answer.Yes _ -> new Verdict.Kept(target, identity.id().name() + " may approve endpoints to it");
            case Rights.Answer.CannotTell(var missing) -> new Verdict.Unknown(target, missing);
            case Rights.Answer.No() ->
                new Verdict.Broken(
                        target,
                        "",
                        identity.id().name() + " may not approve private endpoints to it",
                        "the role Azure AI Enterprise Network Connection Approver",
                        new Cure.Grant(
                                "Let " + identity.id().name() + " approve the endpoints of the managed network.",
                                target,
                                APPROVER,
                                identity.id()));
        };
    }
}
