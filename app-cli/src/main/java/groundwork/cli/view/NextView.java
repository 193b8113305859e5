package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.blueprint.Ids;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.journey.Journey.Applied;
import groundwork.run.RunEvent.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The three commands that make sense after a run.
///
/// @param file the answers, where they came from a file
public record NextView(Optional<Path> file) {

    public List<Line> of(Applied applied) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, say("view.next-heading")));
        var workspace = new Ids(applied.after().blueprint().choices()).workspace();
        if (applied.outcome() == Outcome.DONE && applied.after().isEmpty()) {
            var which = file.map(path -> "--file " + path).orElse("--workspace " + workspace);
            lines.addAll(command(say("view.next-tryout"), "groundwork tryout --live " + which));
            file.ifPresent(
                    path -> lines.addAll(command(say("view.next-check"), "groundwork check --live --file " + path)));
        } else {
            lines.addAll(command(say("view.next-resume"), "groundwork resume " + applied.runId()));
            file.ifPresent(path -> lines.addAll(command(say("view.next-left"), "groundwork preview --file " + path)));
        }
        lines.addAll(command(say("view.next-undo"), "groundwork undo " + applied.runId()));
        return lines;
    }

    /// The command stands on a line of its own, so that it can be copied whole.
    public static List<Line> command(String does, String command) {
        return List.of(Line.of(Role.MUTED, "  " + does), Line.of(Role.ACCENT, "    " + command));
    }
}
