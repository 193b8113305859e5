package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.access.Need;
import groundwork.access.Need.Actor;
import groundwork.access.Need.When;
import groundwork.access.Workloads;
import groundwork.choices.Choices.Workload;
import groundwork.choices.Words;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import java.util.ArrayList;
import java.util.List;

/// What one kind of work needs, by who needs it: what, where, why and by which source.
///
/// @param width columns there are
public record WorkloadView(int width) {

    public List<Line> of(Workload workload) {
        var needs = Workloads.needsOf(workload);
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, say("view.what-work-needs", "workload", Words.said(workload))));
        for (Actor actor : Actor.values()) {
            var own = needs.stream().filter(need -> need.actor() == actor).toList();
            if (!own.isEmpty()) {
                lines.add(Line.EMPTY);
                lines.add(Line.of(Role.HEADING, who(actor)));
                own.forEach(need -> lines.addAll(need(need)));
            }
        }
        return lines;
    }

    private static String who(Actor actor) {
        return switch (actor) {
            case PERSON -> say("view.person");
            case WORKSPACE_IDENTITY -> say("view.workspace-identity");
            case COMPUTE_IDENTITY -> say("view.compute-identity");
        };
    }

    private List<Line> need(Need need) {
        var what = say("view.need", "why", need.why(), "where", where(need), "when", when(need.when()));
        var lines = new ArrayList<>(Indent.of(2, Line.of(what), width));
        var operation = say(need.data() ? "view.need-data-action" : "view.need-action", "operation", need.operation());
        lines.addAll(Indent.of(6, Line.of(Role.MUTED, operation), width));
        lines.addAll(Indent.of(6, Line.of(Role.MUTED, say("view.need-source", "source", need.source())), width));
        return lines;
    }

    private static String where(Need need) {
        return switch (need.on()) {
            case WORKSPACE -> say("view.workspace");
            case STORAGE -> say("view.default-storage");
            case DATA -> say("view.data-accounts");
            case VAULT -> say("view.vault");
            case REGISTRY -> say("view.registry");
            case INSIGHTS -> say("view.insights");
        };
    }

    private static String when(When when) {
        return switch (when) {
            case ALWAYS -> "";
            case STORED_CREDENTIALS -> say("view.datastore-keeps-key");
            case ACCOUNT_KEYS -> say("view.datastores-use-keys");
        };
    }
}
