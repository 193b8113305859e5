package groundwork.tryout;

import groundwork.access.Role;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Reading;
import groundwork.practices.ComputeView;
import groundwork.practices.DataAccounts;
import groundwork.practices.Ids;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.practices.SubjectAccess;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks at everything that decides who may do what in a live workspace: the workspace, what it stands on, its
/// computes and datastores, and the role assignments, deny assignments and role definitions that hold on each.
///
/// Three rounds, each all at once: the workspace; what it names; the custom roles found. What Azure refuses to
/// show is told in [Reading#unread], never thrown.
public final class AccessReader {

    /// The member of a scope's assignments that stands for all of them where they could not be listed.
    private static final String ALL = "*";

    private static final String ABOVE_AND_HERE = "?$filter=atScope()";
    private static final List<String> DEPENDENTS =
            List.of("storageAccount", "keyVault", "containerRegistry", "applicationInsights");

    private final ResourceId workspace;
    private final Looks looks;

    private AccessReader(Cloud cloud, ResourceId workspace) {
        this.workspace = workspace;
        this.looks = new Looks(cloud);
    }

    /// Reads the workspace and everything about access to it.
    ///
    /// @throws CloudFailure where nobody is signed in, or the cloud does not answer at all
    public static Reading read(Cloud cloud, ResourceId workspace) {
        return new AccessReader(cloud, workspace).read();
    }

    private Reading read() {
        looks.at(Stream.of(() -> looks.read(workspace)));
        var body = looks.reading().find(workspace);
        if (body.isPresent()) {
            around(new WorkspaceView(workspace, body.get()));
        }
        return looks.reading();
    }

    /// What the workspace names, then what its datastores and computes name, then roles of somebody's own making.
    private void around(WorkspaceView view) {
        var first = new LinkedHashSet<ResourceId>(view.identities());
        DEPENDENTS.forEach(property -> view.dependent(property).ifPresent(first::add));
        looks.at(Stream.of(
                        first.stream().<Runnable>map(id -> () -> looks.read(id)),
                        Stream.<Runnable>of(() -> looks.children(workspace, ComputeView.TYPE)),
                        Stream.<Runnable>of(() -> looks.children(workspace, DataAccounts.DATASTORES)),
                        scopes(view).stream().flatMap(this::accessOn))
                .flatMap(all -> all));
        var accounts = new LinkedHashSet<>(DataAccounts.of(subject(), view));
        accounts.removeAll(first);
        looks.at(Stream.concat(
                accounts.stream().flatMap(id -> Stream.concat(Stream.of(() -> looks.read(id)), accessOn(id))),
                computeIdentities(first).map(id -> () -> looks.read(id))));
        looks.at(unknownRoles().stream().map(id -> () -> looks.read(id)));
    }

    private Subject subject() {
        return Subject.of(workspace, looks.reading(), Optional.empty());
    }

    /// The workspace and what it stands on.
    static Set<ResourceId> scopes(WorkspaceView view) {
        var scopes = new LinkedHashSet<ResourceId>();
        scopes.add(view.id());
        DEPENDENTS.forEach(property -> view.dependent(property).ifPresent(scopes::add));
        return scopes;
    }

    private Stream<ResourceId> computeIdentities(Set<ResourceId> known) {
        return ComputeView.managedIn(subject()).stream()
                .flatMap(compute -> compute.identities().stream())
                .distinct()
                .filter(id -> !known.contains(id));
    }

    private Stream<Runnable> accessOn(ResourceId scope) {
        return Stream.of(RoleAssignment.TYPE, SubjectAccess.DENIALS)
                .map(type -> () -> looks.list(
                        scope.value() + "/providers/" + type + ABOVE_AND_HERE, type, scope.resource(type, ALL)));
    }

    /// What built-in roles permit is known; the rest must be read.
    private Set<ResourceId> unknownRoles() {
        var unknown = new LinkedHashSet<ResourceId>();
        subject()
                .ofType(RoleAssignment.TYPE)
                .flatMap(entry -> Ids.at(entry.getValue(), "properties.roleDefinitionId").stream())
                .filter(id -> Role.find(id.value()).isEmpty())
                .forEach(unknown::add);
        return unknown;
    }
}
