package groundwork.practices;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// The user-assigned identity a workspace acts as.
public record IdentityView(ResourceId id, Subject subject, WorkspaceView workspace) {

    public static final String TYPE = "Microsoft.ManagedIdentity/userAssignedIdentities";

    /// Judges the identity of the subject's workspace; one without has none to judge.
    public static List<Verdict> judge(
            Subject subject, BiFunction<WorkspaceView, IdentityView, List<Verdict>> practice) {
        return WorkspaceView.judge(
                subject,
                workspace -> of(subject, workspace)
                        .map(identity -> practice.apply(workspace, identity))
                        .orElseGet(() -> List.of(new Verdict.NotApplicable(
                                say("findings.IdentityView.the-workspace-has-no-user-assigned")))));
    }

    /// The primary identity, or the only one where none is named primary.
    public static Optional<IdentityView> of(Subject subject, WorkspaceView workspace) {
        var attached = workspace.identities();
        return workspace
                .primaryIdentity()
                .or(() -> attached.size() == 1 ? Optional.of(attached.getFirst()) : Optional.empty())
                .map(id -> new IdentityView(id, subject, workspace));
    }

    /// Whether this identity holds the assignment.
    public boolean holds(RoleAssignment assignment) {
        return subject.isPrincipalOf(assignment.principal(), id)
                || principalId().filter(assignment::isHeldBy).isPresent();
    }

    /// Whether assignments can be told to be this identity's: when live, its principal id must be known.
    public boolean isKnown() {
        return principalId().isPresent() || !Unread.isLive(workspace.body());
    }

    /// Its object id in Entra, once there is one. A workspace shows the principal ids of its identities, so a
    /// refused look at the identity itself does not matter.
    public Optional<String> principalId() {
        return subject.world()
                .find(id)
                .flatMap(body -> body.text("properties.principalId"))
                .or(() -> workspace.body().members("identity.userAssignedIdentities").entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(id.value()))
                        .map(Map.Entry::getValue)
                        .flatMap((Json entry) -> entry.text("principalId").stream())
                        .findFirst());
    }
}
