package groundwork.cli.view;

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

/// What one kind of work needs, by who needs it.
///
/// @param width columns there are
public record WorkloadView(int width) {

    public List<Line> of(Workload workload) {
        var needs = Workloads.needsOf(workload);
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.HEADING, "What " + Words.of(workload) + " need"));
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
            case PERSON -> "The person";
            case WORKSPACE_IDENTITY -> "The workspace's identity";
            case COMPUTE_IDENTITY -> "The identity of the compute";
        };
    }

    private List<Line> need(Need need) {
        var what = "to " + need.why() + ", on the " + where(need) + when(need.when());
        var lines = new ArrayList<>(Indent.of(2, Line.of(what), width));
        var operation = need.operation() + (need.data() ? " (data)" : "");
        lines.addAll(Indent.of(6, Line.of(Role.MUTED, operation), width));
        return lines;
    }

    private static String where(Need need) {
        return switch (need.on()) {
            case WORKSPACE -> "workspace";
            case STORAGE -> "workspace's storage account";
            case DATA -> "storage accounts with data";
            case VAULT -> "key vault";
            case REGISTRY -> "container registry";
            case INSIGHTS -> "Application Insights";
        };
    }

    private static String when(When when) {
        return switch (when) {
            case ALWAYS -> "";
            case STORED_CREDENTIALS -> ", where a datastore keeps a key";
            case ACCOUNT_KEYS -> ", where datastores use account keys";
        };
    }
}
