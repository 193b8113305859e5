package groundwork.tryout;

import groundwork.access.Decision;
import groundwork.access.Evaluator;
import groundwork.access.Operation;
import groundwork.access.Operations;
import groundwork.access.Role;
import groundwork.access.Who;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the smallest grants. Small is what lets change and see the fewest of the operations known for
/// a resource.
final class Mender {

    private static final String ROLES = "Microsoft.Authorization";

    private final Evaluator evaluator;

    Mender(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /// The grants for each resource on which something is missing.
    List<Mend> mends(Who who, List<Check> failing) {
        var missing = new LinkedHashMap<ResourceId, Set<Operation>>();
        failing.stream()
                .filter(check -> check.decision() instanceof Decision.NotGranted)
                .forEach(check -> missing.computeIfAbsent(check.on(), on -> new LinkedHashSet<>())
                        .add(check.need().asked()));
        return missing.entrySet().stream()
                .flatMap(entry -> mends(who, entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /// One role where one suffices; else the fewest that do together, each the smallest of those that add most;
    /// what no built-in role adds is left for a custom role.
    private List<Mend> mends(Who who, ResourceId on, Set<Operation> missing) {
        var known = known(on);
        var mends = new ArrayList<Mend>();
        var left = new LinkedHashSet<>(missing);
        while (!left.isEmpty()) {
            var best = Role.builtIn().stream()
                    .filter(role -> left.stream().anyMatch(asked -> asked.allowedBy(role.permissions())))
                    .min(Comparator.comparingLong((Role role) -> -count(role, left))
                            .thenComparing(smallest(known)));
            var added = best.map(role -> allowed(role, left)).orElseGet(() -> List.copyOf(left));
            mends.add(new Mend(
                    on, added, best.map(role -> new Mend.Offer(role, more(who, Map.entry(on, missing), role, known)))));
            added.forEach(left::remove);
        }
        return mends;
    }

    /// What lets change least, then what lets see least, then what is written shortest.
    private static Comparator<Role> smallest(Collection<Operation> known) {
        return Comparator.comparingLong((Role role) -> allowed(role, known).stream()
                        .filter(operation -> !operation.name().endsWith("/read"))
                        .count())
                .thenComparingLong(role -> count(role, known))
                .thenComparingInt(role -> role.permissions().actions().size())
                .thenComparing(Role::name);
    }

    private static List<Operation> allowed(Role role, Collection<Operation> asked) {
        return asked.stream()
                .filter(operation -> operation.allowedBy(role.permissions()))
                .toList();
    }

    private List<Operation> more(
            Who who, Map.Entry<ResourceId, Set<Operation>> missing, Role role, List<Operation> known) {
        return known.stream()
                .filter(operation -> operation.allowedBy(role.permissions()))
                .filter(operation -> !missing.getValue().contains(operation))
                .filter(operation -> !(evaluator.decide(who, operation, missing.getKey()) instanceof Decision.Allowed))
                .toList();
    }

    private static long count(Role role, Collection<Operation> operations) {
        return allowed(role, operations).size();
    }

    /// Whoever may give roles on a resource may take everything on it, so that counts for every type.
    private static List<Operation> known(ResourceId on) {
        return Stream.concat(Operations.on(on.type()).stream(), Operations.on(ROLES).stream())
                .toList();
    }
}
