package groundwork.tryout;

import groundwork.access.Decision;
import groundwork.access.Evaluator;
import groundwork.access.Operation;
import groundwork.access.Operations;
import groundwork.access.Role;
import groundwork.access.Who;
import groundwork.terms.ResourceId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the smallest grants. Small is what allows the fewest of the operations known for a resource.
final class Mender {

    private static final String ROLES = "Microsoft.Authorization";

    private final Evaluator evaluator;

    Mender(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /// One grant for each resource on which something is missing.
    List<Mend> mends(Who who, List<Check> failing) {
        var missing = new LinkedHashMap<ResourceId, Set<Operation>>();
        failing.stream()
                .filter(check -> check.decision() instanceof Decision.NotGranted)
                .forEach(check -> missing.computeIfAbsent(check.on(), on -> new LinkedHashSet<>())
                        .add(check.need().asked()));
        return missing.entrySet().stream().map(entry -> mend(who, entry)).toList();
    }

    private Mend mend(Who who, Map.Entry<ResourceId, Set<Operation>> missing) {
        var on = missing.getKey();
        var known = known(on);
        var smallest = Role.builtIn().stream()
                .filter(role -> missing.getValue().stream().allMatch(asked -> asked.allowedBy(role.permissions())))
                .min(Comparator.comparingLong((Role role) -> count(role, known)).thenComparing(Role::name));
        return new Mend(
                on,
                List.copyOf(missing.getValue()),
                smallest.map(role -> new Mend.Offer(role, more(who, missing, role, known))));
    }

    private List<Operation> more(
            Who who, Map.Entry<ResourceId, Set<Operation>> missing, Role role, List<Operation> known) {
        return known.stream()
                .filter(operation -> operation.allowedBy(role.permissions()))
                .filter(operation -> !missing.getValue().contains(operation))
                .filter(operation -> !(evaluator.decide(who, operation, missing.getKey()) instanceof Decision.Allowed))
                .toList();
    }

    private static long count(Role role, List<Operation> known) {
        return known.stream()
                .filter(operation -> operation.allowedBy(role.permissions()))
                .count();
    }

    /// Whoever may give roles on a resource may take everything on it, so that counts for every type.
    private static List<Operation> known(ResourceId on) {
        return Stream.concat(Operations.on(on.type()).stream(), Operations.on(ROLES).stream())
                .toList();
    }
}
