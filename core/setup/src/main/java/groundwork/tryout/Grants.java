package groundwork.tryout;

import static groundwork.terms.Say.later;

import groundwork.access.Operation;
import groundwork.blueprint.Grant;
import groundwork.blueprint.OwnRole;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Why;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the matrix proposes as steps that a preview shows and a run carries out: for each thing somebody misses
/// the smallest built-in role or, where none fits or the one that does reveals secrets or changes what is not
/// theirs, a custom role of exactly what is missing.
public final class Grants {

    private final String objectId;
    private final Map<ResourceId, Resource> steps = new LinkedHashMap<>();

    private Grants(String objectId) {
        this.objectId = objectId;
    }

    /// The steps that let somebody do all the work a matrix says they cannot do. Nothing where a deny assignment
    /// alone forbids it.
    ///
    /// @param objectId who gets the roles
    /// @param matrix   of that person alone
    public static List<Resource> steps(String objectId, TryoutMatrix matrix) {
        var grants = new Grants(objectId);
        var own = new LinkedHashMap<ResourceId, Set<Operation>>();
        matrix.cells().stream()
                .flatMap(cell ->
                        cell.outcome() instanceof Outcome.Denied denied ? denied.mends().stream() : Stream.empty())
                .forEach(mend -> {
                    if (mend.builtInFits()) {
                        grants.builtIn(mend);
                    } else {
                        own.computeIfAbsent(mend.on(), on -> new LinkedHashSet<>())
                                .addAll(mend.missing());
                    }
                });
        own.forEach(grants::ownRole);
        return List.copyOf(grants.steps.values());
    }

    private void builtIn(Mend mend) {
        var role = mend.builtIn().orElseThrow().role();
        var definition = role.definition(mend.on().subscriptionId().orElseThrow());
        give(mend.on(), definition, Wording.plain(role.name()), List.of());
    }

    private void ownRole(ResourceId on, Set<Operation> missing) {
        var role = new OwnRole(on, new ArrayList<>(missing));
        var title = later("tryout.own-role", "count", missing.size(), "on", on.name());
        steps.putIfAbsent(role.id(), role.definition(new Why(title, "", List.of())));
        give(on, role.named(), later("tryout.what-is-missing"), List.of(role.id()));
    }

    private void give(ResourceId on, ResourceId definition, Wording role, List<ResourceId> after) {
        var why = new Why(later("tryout.grant", "role", role, "on", on.name(), "who", objectId), "", List.of());
        var step = new Grant(on, definition, Grant.Kind.LOOKED_UP).to(objectId, Json.of(objectId), why, after);
        steps.putIfAbsent(step.id(), step);
    }
}
