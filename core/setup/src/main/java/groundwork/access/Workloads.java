package groundwork.access;

import groundwork.access.Need.Actor;
import groundwork.access.Need.Target;
import groundwork.access.Need.When;
import groundwork.choices.Choices.Workload;
import java.util.Collection;
import java.util.List;

/// What each workload needs, as data (the table `needs.txt`). Roles are generated from it, practices and try-outs
/// judge by it.
public final class Workloads {

    private static final List<Need> NEEDS = Tables.needs();

    private Workloads() {}

    /// Every need of any workload, in any set-up.
    public static List<Need> all() {
        return NEEDS;
    }

    /// What one workload needs, in any set-up.
    public static List<Need> needsOf(Workload workload) {
        return NEEDS.stream()
                .filter(need -> need.workloads().contains(workload))
                .toList();
    }

    /// What an actor always needs on one kind of resource for any of these workloads.
    public static List<Need> needs(Collection<Workload> workloads, Actor actor, Target on) {
        return NEEDS.stream()
                .filter(need -> need.actor() == actor && need.on() == on && need.when() == When.ALWAYS)
                .filter(need -> need.workloads().stream().anyMatch(workloads::contains))
                .toList();
    }
}
