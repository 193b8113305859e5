package groundwork.cli;

import groundwork.doors.Door;
import groundwork.practices.Subject;
import groundwork.practices.fleet.Reach;
import groundwork.practices.fleet.WorkspaceFinder;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The workspace a person means by a name or an id.
final class WorkspaceNamed {

    private WorkspaceNamed() {}

    /// @throws Refused where no workspace, or more than one, has that name
    static ResourceId find(String written, Place place, Door door) {
        if (written.startsWith("/")) {
            var id = new ResourceId(written);
            if (!written.startsWith("/subscriptions/") || !id.is(Subject.WORKSPACE)) {
                throw new Refused(
                        Exit.USAGE,
                        "'" + written + "' is not the id of a workspace (/subscriptions/…/resourceGroups/…/providers/"
                                + Subject.WORKSPACE + "/name). Nothing was done.");
            }
            return id;
        }
        Reach reach = place.subscription
                .<Reach>map(id -> new Reach.Subscriptions(List.of(id)))
                .orElseGet(Reach.Everything::new);
        var found = WorkspaceFinder.named(written, reach, door.cloud());
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new Refused(
                Exit.USAGE,
                found.isEmpty()
                        ? "No workspace is called '" + written + "' in " + reach.words() + " on " + door.name()
                                + ", so nothing was done. If it was made a minute ago, give its resource id."
                        : found.size() + " workspaces are called '" + written
                                + "', so nothing was done. Give the id of the one you mean:\n"
                                + found.stream().map(id -> "  " + id).collect(Collectors.joining("\n")));
    }

    /// @param outcome `nothing was judged`
    /// @throws Refused where the cloud shows no such workspace
    static void mustBeThere(Subject subject, Door door, String outcome) {
        var workspace = subject.workspace();
        if (!subject.workspaceBody().isNull()) {
            return;
        }
        var why = Optional.ofNullable(subject.world().unread().get(workspace));
        throw new Refused(
                Exit.FAILED,
                why.filter(words -> !words.equals("it is not there"))
                        .map(words ->
                                "You may not read the workspace " + workspace.name() + ", so " + outcome + ". " + words)
                        .orElse("There is no workspace " + workspace.name() + " on " + door.name() + ", so " + outcome
                                + "."));
    }
}
