package groundwork.practices.identity;

import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.DataAccounts;
import groundwork.practices.DependentView;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.IdentityRights;
import groundwork.practices.IdentityView;
import groundwork.practices.Practice;
import groundwork.practices.Property;
import groundwork.practices.Rights;
import groundwork.practices.RoleBook;
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

/// IDN-05: the workspace's own datastores and those added later work with identities, and keep no key.
public final class IdentityBasedDatastores implements Practice {

    private static final About ABOUT = new About("IDN-05", Severity.MEDIUM, List.of("S3"), List.of("Policy 8c6a50c6"));

    private static final String MODE = "properties.systemDatastoresAuthMode";
    private static final String FILE_DATA = "69566ab7-960f-475b-8e7c-b3118f30c6bd";

    private static final Right FILES =
            RoleBook.Right.dataAction("Microsoft.Storage/storageAccounts/fileServices/fileshares/files/write");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            var verdicts = new ArrayList<Verdict>();
            verdicts.add(new Property(workspace.id(), workspace.body(), MODE)
                    .shallBe(
                            Json.of("Identity"),
                            say("findings.IdentityBasedDatastores.let-the-workspace-own-datastores")));
            verdicts.addAll(Unread.within(subject, workspace.id(), DataAccounts.DATASTORES));
            subject.ofType(DataAccounts.DATASTORES)
                    .filter(entry -> entry.getKey().isWithin(workspace.id()))
                    .map(entry -> datastore(entry.getKey(), entry.getValue()))
                    .forEach(verdicts::add);
            verdicts.addAll(files(subject, workspace));
            return verdicts;
        });
    }

    private static Verdict datastore(ResourceId id, Json body) {
        var credentials = new Property(id, body, "properties.credentials.credentialsType");
        return credentials.value().isNull() || credentials.is(Json.of("None"))
                ? new Verdict.Kept(id, say("findings.IdentityBasedDatastores.no-key-is-kept"))
                : credentials.broken(
                        "None",
                        new Cure.ByHand(say(
                                "findings.IdentityBasedDatastores.register-the-datastore-again-without-credent",
                                "name",
                                id.name())));
    }

    /// Without keys, files are reached by a role too.
    private static List<Verdict> files(Subject subject, WorkspaceView workspace) {
        var identity = IdentityView.of(subject, workspace);
        if (identity.isEmpty()) {
            return List.of();
        }
        return DependentView.judge(subject, workspace, Kind.STORAGE, storage -> {
            boolean keys =
                    storage.body().truth("properties.allowSharedKeyAccess").orElse(true);
            if (keys) {
                return List.of();
            }
            return List.of(
                    identity.get().isKnown()
                            ? IdentityRights.judge(
                                    new Rights(subject),
                                    identity.get(),
                                    storage.id(),
                                    FILES,
                                    "Storage File Data Privileged Contributor",
                                    FILE_DATA)
                            : Unread.of(subject, identity.get().id()));
        });
    }
}
