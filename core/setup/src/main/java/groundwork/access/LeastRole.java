package groundwork.access;

import groundwork.access.Need.Actor;
import groundwork.access.Need.Target;
import groundwork.choices.Choices.Workload;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The smallest custom role on a workspace that lets people do these kinds of work.
///
/// Reading is granted as a whole, every other operation by name: take one action away and some work no longer
/// goes. What reading as a whole would reveal of secrets is taken out again; `environments/readSecrets/action`
/// stays, because without it no job can be submitted. Custom roles may hold one `*` per string.
///
/// @param workloads   the kinds of work, in the order of the enum
/// @param permissions what the role allows
public record LeastRole(List<Workload> workloads, Permissions permissions) {

    private static final String WORKSPACES = "Microsoft.MachineLearningServices/workspaces/";

    /// What no role for people may hold (facts 3.9), whatever pattern grants it.
    private static final List<String> NEVER = Stream.of(
                    "write",
                    "delete",
                    "computes/write",
                    "computes/delete",
                    "computes/listKeys/action",
                    "connections/listsecrets/action",
                    "datastores/write",
                    "datastores/delete",
                    "datastores/listsecrets/action",
                    "listKeys/action",
                    "listNotebookKeys/read",
                    "listStorageAccountKeys/action",
                    "metadata/secrets/read")
            .map(WORKSPACES::concat)
            .toList();

    public LeastRole {
        workloads = List.copyOf(workloads);
    }

    /// The role for these kinds of work; at least one.
    public static LeastRole of(Collection<Workload> workloads) {
        var actions = Workloads.needs(workloads, Actor.PERSON, Target.WORKSPACE).stream()
                .map(Need::operation)
                .filter(operation -> !operation.endsWith("/read"))
                .collect(Collectors.toCollection(TreeSet::new));
        actions.add(WORKSPACES + "*/read");
        var permissions = new Permissions(List.copyOf(actions), takenOut(actions), List.of(), List.of());
        return new LeastRole(workloads.stream().distinct().sorted().toList(), permissions);
    }

    private static List<String> takenOut(Collection<String> actions) {
        var whole = new Permissions(List.copyOf(actions), List.of(), List.of(), List.of());
        return NEVER.stream().filter(whole::allows).toList();
    }

    /// The kinds of work as they are written into Azure: `notebooks, spark, jobs`.
    public String title() {
        return workloads.stream().map(w -> w.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    /// Operations that reveal a secret or change what is not the people's: no role of theirs may allow one
    /// (ACC-02).
    public static List<String> never() {
        return NEVER;
    }
}
