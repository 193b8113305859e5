package groundwork.practices.live;

import static groundwork.terms.Say.say;

import groundwork.access.Principal;
import groundwork.access.Who;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Reading;
import groundwork.practices.DataAccounts;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.practices.SubjectAccess;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Under which ids somebody holds roles in a workspace. Azure follows groups to the end when it is asked for the
/// assignments that reach a principal, so no right in the directory is needed.
public final class Memberships {

    private Memberships() {}

    /// Asks for whoever has this object id.
    ///
    /// @param world what [AccessReader#read] saw
    /// @param objectId a user, a group or a service principal
    /// @throws CloudFailure where nobody is signed in, or the cloud does not answer at all
    public static Who of(Cloud cloud, Reading world, ResourceId workspace, String objectId) {
        var reaching = reaching(cloud, scopes(world, workspace), objectId);
        var principals = new HashSet<Principal>();
        principals.add(new Principal.Known(objectId));
        RoleAssignment.all(Subject.of(workspace, reaching, Optional.empty()))
                .forEach(held -> principals.add(SubjectAccess.principal(held.principal())));
        return new Who(
                principals, reaching.unread().entrySet().stream().findFirst().map(refused -> doubt(objectId, refused)));
    }

    private static Set<ResourceId> scopes(Reading world, ResourceId workspace) {
        var subject = Subject.of(workspace, world, Optional.empty());
        var view = new WorkspaceView(workspace, subject.workspaceBody());
        var scopes = new LinkedHashSet<ResourceId>();
        scopes.add(workspace);
        scopes.addAll(AccessReader.standsOn(view));
        scopes.addAll(DataAccounts.of(subject, view));
        return scopes;
    }

    private static Reading reaching(Cloud cloud, Set<ResourceId> scopes, String objectId) {
        try (var looks = new Looks(cloud)) {
            scopes.forEach(scope ->
                    looks.list(Looks.all(scope, RoleAssignment.TYPE), Cloud.assignedTo(objectId), assignments -> {}));
            return looks.await();
        }
    }

    private static String doubt(String objectId, Map.Entry<ResourceId, String> refused) {
        return say(
                "tryout.groups-unseen",
                "who",
                objectId,
                "type",
                RoleAssignment.TYPE,
                "on",
                RoleAssignment.scopeOf(refused.getKey()).id().name(),
                "code",
                refused.getValue());
    }
}
