package groundwork.practices.identity;

import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import java.util.List;

/// IDN-01: the workspace acts as a user-assigned identity, which outlives it and can be given roles beforehand.
public final class UserAssignedIdentity implements Practice {

    private static final About ABOUT = new About(
            "IDN-01", Severity.HIGH, List.of("S3"), List.of("PSRule Azure.ML.UserManagedIdentity", "Policy 5f0c7d88"));

    private static final String PRIMARY = "properties.primaryUserAssignedIdentity";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> List.of(judge(workspace)));
    }

    private static Verdict judge(WorkspaceView workspace) {
        var type = workspace.body().text("identity.type").orElse("None");
        var attached = workspace.identities();
        if (!type.contains("UserAssigned") || attached.isEmpty()) {
            return new Verdict.Broken(
                    workspace.id(),
                    "identity.type",
                    type,
                    say("findings.UserAssignedIdentity.userassigned-with-the-identity-attached"),
                    new Cure.ByHand(say("findings.UserAssignedIdentity.attach-a-user-assigned-identity-to")));
        }
        var primary = workspace.primaryIdentity();
        if (primary.filter(attached::contains).isEmpty()) {
            var first = attached.getFirst();
            return new Verdict.Broken(
                    workspace.id(),
                    PRIMARY,
                    primary.map(id -> say("findings.UserAssignedIdentity.which-is-not-attached", "name", id.name()))
                            .orElse(say("findings.UserAssignedIdentity.not-set")),
                    say("findings.UserAssignedIdentity.one-of-the-attached-identities"),
                    new Cure.Patch(
                            say("findings.UserAssignedIdentity.make-the-primary-identity", "name", first.name()),
                            workspace.id(),
                            PRIMARY,
                            Json.of(first)));
        }
        return new Verdict.Kept(
                workspace.id(),
                say(
                        "findings.UserAssignedIdentity.acts-as",
                        "name",
                        primary.get().name()));
    }
}
