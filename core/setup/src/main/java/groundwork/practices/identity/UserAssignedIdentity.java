package groundwork.practices.identity;

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
            "IDN-01",
            "The workspace has a user-assigned identity",
            Severity.HIGH,
            List.of("S3"),
            List.of("PSRule Azure.ML.UserManagedIdentity", "Policy 5f0c7d88"));

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
                    "UserAssigned, with the identity attached",
                    new Cure.ByHand("Attach a user-assigned identity to the workspace and make it the primary one."));
        }
        var primary = workspace.primaryIdentity();
        if (primary.filter(attached::contains).isEmpty()) {
            var first = attached.getFirst();
            return new Verdict.Broken(
                    workspace.id(),
                    PRIMARY,
                    primary.map(id -> id.name() + ", which is not attached").orElse("not set"),
                    "one of the attached identities",
                    new Cure.Patch(
                            "Make " + first.name() + " the primary identity.",
                            workspace.id(),
                            PRIMARY,
                            Json.of(first)));
        }
        return new Verdict.Kept(workspace.id(), "acts as " + primary.get().name());
    }
}
