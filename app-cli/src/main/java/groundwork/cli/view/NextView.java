package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.blueprint.Resource;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.journey.Journey.Applied;
import groundwork.practices.Subject;
import groundwork.run.RunEvent.Outcome;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The three commands that make sense after a run.
///
/// @param file      the answers, where they came from a file
/// @param workspace what was worked on, where no answers say it: a run of cures makes no workspace
public record NextView(Optional<Path> file, Optional<ResourceId> workspace) {

    public List<Line> of(Applied applied) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, say("view.next-heading")));
        if (applied.outcome() == Outcome.DONE && applied.after().isEmpty()) {
            which(applied).ifPresent(which -> {
                lines.addAll(command(say("view.next-tryout"), "groundwork tryout --live " + which));
                var check = file.map(_ -> "groundwork check --live " + which).orElse("groundwork check " + which);
                lines.addAll(command(say("view.next-check"), check));
            });
        } else {
            lines.addAll(command(say("view.next-resume"), "groundwork resume " + applied.runId()));
            file.ifPresent(path -> lines.addAll(command(say("view.next-left"), "groundwork preview --file " + path)));
        }
        lines.addAll(command(say("view.next-undo"), "groundwork undo " + applied.runId()));
        return lines;
    }

    private Optional<String> which(Applied applied) {
        return file.map(path -> "--file " + path)
                .or(() -> workspace
                        .or(() -> applied.after()
                                .blueprint()
                                .ofType(Subject.WORKSPACE)
                                .findFirst()
                                .map(Resource::id))
                        .map(id -> "--workspace " + id));
    }

    /// The command stands on a line of its own, so that it can be copied whole.
    public static List<Line> command(String does, String command) {
        return List.of(Line.of(Role.MUTED, "  " + does), Line.of(Role.ACCENT, "    " + command));
    }
}
