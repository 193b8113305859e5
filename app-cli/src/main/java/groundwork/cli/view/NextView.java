package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.blueprint.Resource;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.journey.Journey.Applied;
import groundwork.practices.Subject;
import groundwork.run.RunEvent.Outcome;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The three commands that make sense after a run.
///
/// @param answers   the options that name the answers, where they came from a file: `--file F --set key=value`
/// @param workspace what was worked on, where no answers say it: a run of cures makes no workspace
/// @param place     the options that say which cloud is meant; empty where the answers or the config do
public record NextView(Optional<String> answers, Optional<ResourceId> workspace, String place) {

    public List<Line> of(Applied applied) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, say("view.next-heading")));
        if (applied.outcome() == Outcome.DONE && applied.after().isEmpty()) {
            which(applied).ifPresent(which -> {
                lines.addAll(command(say("view.next-tryout"), "groundwork tryout --live " + which + place));
                var check = answers.map(_ -> "groundwork check --live ").orElse("groundwork check ");
                lines.addAll(command(say("view.next-check"), check + which + place));
            });
        } else {
            lines.addAll(command(say("view.next-resume"), "groundwork resume " + applied.runId() + place));
            answers.ifPresent(
                    which -> lines.addAll(command(say("view.next-left"), "groundwork preview " + which + place)));
        }
        lines.addAll(command(say("view.next-undo"), "groundwork undo " + applied.runId() + place));
        return lines;
    }

    private Optional<String> which(Applied applied) {
        return answers.or(() -> workspace
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
