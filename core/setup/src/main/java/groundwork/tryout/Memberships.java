package groundwork.tryout;

import static groundwork.terms.Say.say;

import groundwork.access.Principal;
import groundwork.access.Who;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Reading;
import groundwork.practices.DataAccounts;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;

/// Under which ids somebody holds roles in a workspace. Azure follows groups to the end when it is asked for the
/// assignments that reach a principal, so no right in the directory is needed.
public final class Memberships {

    private Memberships() {}

    /// Asks for whoever has this object id.
    ///
    /// @param world what [AccessReader#read] saw
    /// @param objectId a user, a group or a service principal
    public static Who of(Cloud cloud, Reading world, ResourceId workspace, String objectId) {
        var subject = Subject.of(workspace, world, Optional.empty());
        var view = new WorkspaceView(workspace, subject.workspaceBody());
        var scopes = new LinkedHashSet<>(AccessReader.scopes(view));
        scopes.addAll(DataAccounts.of(subject, view));
        var principals = new HashSet<Principal>();
        principals.add(new Principal.Known(objectId));
        var doubt = Optional.<String>empty();
        for (var scope : scopes) {
            try {
                assignedTo(cloud, scope, objectId, principals);
            } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
                doubt = Optional.of(say(
                        "tryout.groups-unseen",
                        "who",
                        objectId,
                        "type",
                        RoleAssignment.TYPE,
                        "on",
                        scope.name(),
                        "code",
                        e.code()));
            }
        }
        return new Who(principals, doubt);
    }

    private static void assignedTo(Cloud cloud, ResourceId scope, String objectId, HashSet<Principal> principals) {
        var path = scope.value() + "/providers/" + RoleAssignment.TYPE + "?$filter=assignedTo('" + objectId + "')";
        cloud.list(path, groundwork.blueprint.ApiVersions.of(RoleAssignment.TYPE))
                .forEach(body ->
                        body.text("properties.principalId").ifPresent(id -> principals.add(new Principal.Known(id))));
    }
}
