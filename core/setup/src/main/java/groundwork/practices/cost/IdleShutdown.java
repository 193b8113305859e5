package groundwork.practices.cost;

import static groundwork.practices.RoleBook.Right.action;
import static groundwork.terms.Say.say;

import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.IdentityRights;
import groundwork.practices.IdentityView;
import groundwork.practices.Practice;
import groundwork.practices.Property;
import groundwork.practices.Rights;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import java.util.List;

/// CST-03: a compute instance nobody uses shuts itself down, and may do so.
public final class IdleShutdown implements Practice {

    private static final About ABOUT = new About(
            "CST-03", Severity.LOW, List.of(), List.of("PSRule Azure.ML.ComputeIdleShutdown", "Policy 679ddf89"));

    private static final String PATH = "properties.properties.idleTimeBeforeShutdown";
    private static final String CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(
                subject, workspace -> ComputeView.judgeAll(subject, compute -> judge(subject, workspace, compute)));
    }

    private static List<Verdict> judge(Subject subject, WorkspaceView workspace, ComputeView compute) {
        if (compute.kind() != ComputeView.Kind.INSTANCE) {
            return List.of(
                    new Verdict.NotApplicable(say("findings.IdleShutdown.is-no-instance", "compute", compute.words())));
        }
        var idle = new Property(compute.id(), compute.body(), PATH);
        if (idle.value().isNull()) {
            return List.of(idle.broken(
                    say("findings.IdleShutdown.a-time-between-pt-and"),
                    new Cure.Patch(
                            say("findings.IdleShutdown.shut-it-down-after-an-idle"),
                            compute.id(),
                            PATH,
                            Json.of("PT1H"))));
        }
        return List.of(idle.kept(), allowed(subject, workspace, compute));
    }

    /// Azure shuts it down in the name of its identity (facts 1.16).
    private static Verdict allowed(Subject subject, WorkspaceView workspace, ComputeView compute) {
        return compute.identities().stream()
                .findFirst()
                .map(id -> new IdentityView(id, subject, workspace))
                .map(identity -> identity.isKnown()
                        ? IdentityRights.judge(
                                new Rights(subject),
                                identity,
                                workspace.id(),
                                action(Subject.WORKSPACE + "/write"),
                                "Contributor",
                                CONTRIBUTOR)
                        : Unread.of(subject, identity.id()))
                .orElseGet(() -> new Verdict.Broken(
                        compute.id(),
                        "identity",
                        say("findings.IdleShutdown.no-managed-identity-so-nobody-may"),
                        say("findings.IdleShutdown.an-identity-that-is-contributor-of"),
                        new Cure.ByHand(say(
                                "findings.IdleShutdown.create-again-with-the-workspace", "compute", compute.words()))));
    }
}
