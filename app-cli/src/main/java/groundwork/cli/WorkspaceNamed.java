package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.cloud.Reading;
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
                        say(
                                "commands.WorkspaceNamed.is-not-the-id-of-a",
                                "written",
                                written,
                                "WORKSPACE",
                                Subject.WORKSPACE));
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
                        ? say(
                                "commands.WorkspaceNamed.no-workspace-is-called-in-on",
                                "written",
                                written,
                                "words",
                                reach.words(),
                                "name",
                                door.name())
                        : say(
                                "commands.WorkspaceNamed.workspaces-are-called-so-nothing-was",
                                "found",
                                found.size(),
                                "written",
                                written,
                                "ids",
                                found.stream().map(id -> "  " + id).collect(Collectors.joining("\n"))));
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
                why.filter(words -> !words.equals(Reading.notThere()))
                        .map(words -> say(
                                "commands.WorkspaceNamed.you-may-not-read-the-workspace",
                                "name",
                                workspace.name(),
                                "outcome",
                                outcome,
                                "words",
                                words))
                        .orElse(say(
                                "commands.WorkspaceNamed.there-is-no-workspace-on-so",
                                "name",
                                workspace.name(),
                                "place",
                                door.name(),
                                "outcome",
                                outcome)));
    }
}
