package groundwork.practices.identity;

import static groundwork.practices.RoleBook.Right.action;
import static groundwork.practices.RoleBook.Right.dataAction;
import static groundwork.terms.Say.say;

import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.IdentityRights;
import groundwork.practices.IdentityView;
import groundwork.practices.Practice;
import groundwork.practices.Rights;
import groundwork.practices.RoleBook.Right;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;

/// IDN-02: one identity for workspace, what it stands on, and compute. Storage and registry cannot act as an
/// identity here, vault and Application Insights have none (facts 0.2), so "the same on each" means its roles on
/// each.
public final class OneIdentityEverywhere implements Practice {

    private static final About ABOUT = new About("IDN-02", Severity.HIGH, List.of("S3"), List.of());

    private static final String CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
    private static final String BLOB_DATA_CONTRIBUTOR = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private static final String VAULT_ADMINISTRATOR = "00482a5a-887f-4fb3-b363-3b7fe8e74483";
    private static final String REPOSITORY_WRITER = "2a1e307c-b015-4ebd-883e-5b7698a07328";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return IdentityView.judge(subject, (workspace, identity) -> judge(subject, workspace, identity));
    }

    private static List<Verdict> judge(Subject subject, WorkspaceView workspace, IdentityView identity) {
        var verdicts = new ArrayList<Verdict>();
        if (identity.isKnown()) {
            var rights = new Rights(subject);
            needs(subject, workspace).forEach(need -> verdicts.add(need.judge(rights, identity)));
        } else {
            verdicts.add(Unread.of(subject, identity.id()));
        }
        verdicts.addAll(Unread.within(subject, workspace.id(), ComputeView.TYPE));
        ComputeView.managedIn(subject).forEach(compute -> verdicts.add(attached(compute, identity)));
        return verdicts;
    }

    /// The documented roles by what they permit, so that a wider role or one of your own counts too.
    private static List<Need> needs(Subject subject, WorkspaceView workspace) {
        var needs = new ArrayList<Need>();
        needs.add(new Need(
                workspace.id(),
                "Contributor",
                CONTRIBUTOR,
                action("Microsoft.MachineLearningServices/workspaces/write")));
        workspace.dependent("storageAccount").ifPresent(id -> {
            needs.add(new Need(id, "Contributor", CONTRIBUTOR, action("Microsoft.Storage/storageAccounts/write")));
            needs.add(new Need(
                    id,
                    "Storage Blob Data Contributor",
                    BLOB_DATA_CONTRIBUTOR,
                    dataAction("Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write")));
        });
        workspace.dependent("keyVault").ifPresent(id -> vault(subject, id, needs));
        workspace.dependent("containerRegistry").ifPresent(id -> registry(subject, id, needs));
        workspace
                .dependent("applicationInsights")
                .ifPresent(id -> needs.add(
                        new Need(id, "Contributor", CONTRIBUTOR, action("Microsoft.Insights/components/write"))));
        return needs;
    }

    /// With access policies the data role means nothing; DEP-02 speaks of that.
    private static void vault(Subject subject, ResourceId id, List<Need> needs) {
        needs.add(new Need(id, "Contributor", CONTRIBUTOR, action("Microsoft.KeyVault/vaults/write")));
        boolean policies = subject.world()
                .find(id)
                .flatMap(body -> body.truth("properties.enableRbacAuthorization"))
                .filter(on -> !on)
                .isPresent();
        if (!policies) {
            needs.add(new Need(
                    id,
                    "Key Vault Administrator",
                    VAULT_ADMINISTRATOR,
                    dataAction("Microsoft.KeyVault/vaults/secrets/setSecret/action")));
        }
    }

    /// A registry may ask for roles on repositories instead, and then Contributor no longer pushes (facts 1.12).
    private static void registry(Subject subject, ResourceId id, List<Need> needs) {
        needs.add(
                new Need(id, "Contributor", CONTRIBUTOR, action("Microsoft.ContainerRegistry/registries/push/write")));
        var mode = subject.world().find(id).flatMap(body -> body.text("properties.roleAssignmentMode"));
        if (mode.filter("AbacRepositoryPermissions"::equalsIgnoreCase).isPresent()) {
            needs.add(new Need(
                    id,
                    "Container Registry Repository Writer",
                    REPOSITORY_WRITER,
                    dataAction("Microsoft.ContainerRegistry/registries/repositories/content/write")));
        }
    }

    private static Verdict attached(ComputeView compute, IdentityView identity) {
        if (compute.identities().contains(identity.id())) {
            return new Verdict.Kept(
                    compute.id(),
                    say(
                            "findings.OneIdentityEverywhere.runs-as",
                            "name",
                            identity.id().name()));
        }
        var path = "identity";
        var value = Json.object(
                "type",
                "UserAssigned",
                "userAssignedIdentities",
                Json.object(identity.id().value(), Json.object()));
        return new Verdict.Broken(
                compute.id(),
                path,
                compute.identities().isEmpty()
                        ? say("findings.OneIdentityEverywhere.no-user-assigned-identity")
                        : compute.identities().getFirst().name(),
                identity.id().name(),
                new Cure.Patch(
                        say(
                                "findings.OneIdentityEverywhere.attach-to",
                                "name",
                                identity.id().name(),
                                "compute",
                                compute.words()),
                        compute.id(),
                        path,
                        value));
    }

    /// A role the identity needs on one resource, told by an operation the role is there for.
    private record Need(ResourceId on, String role, String roleId, Right right) {
        Verdict judge(Rights rights, IdentityView identity) {
            return IdentityRights.judge(rights, identity, on, right, role, roleId);
        }
    }
}
