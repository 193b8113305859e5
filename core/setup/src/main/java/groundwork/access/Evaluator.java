package groundwork.access;

import static groundwork.terms.Say.say;

import groundwork.access.AccessFacts.Kind;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Decides as Azure does: deny assignments first, then any one role suffices (facts 3.1).
///
/// Only what is certain is answered. A role nobody could read, a condition nobody here understands, a group whose
/// members are not known: each makes the answer unknown where it could turn it.
public final class Evaluator {

    private final AccessFacts facts;

    public Evaluator(AccessFacts facts) {
        this.facts = facts;
    }

    /// What this decides upon.
    public AccessFacts facts() {
        return facts;
    }

    /// Whether `who` may do this on `target`.
    public Decision decide(Who who, Operation operation, ResourceId target) {
        var forbidding = denials(target)
                .filter(denial -> denial.forbids(who, operation) == Truth.TRUE)
                .findFirst();
        if (forbidding.isPresent()) {
            return new Decision.Forbidden(forbidding.get());
        }
        var allowing = held(who, target)
                .filter(assignment -> assignment.permits(operation) == Truth.TRUE)
                .findFirst();
        if (allowing.isPresent()) {
            var doubts = denialDoubts(who, operation, target);
            return doubts.isEmpty() ? new Decision.Allowed(allowing.get()) : new Decision.Unknown(doubts);
        }
        var doubts = grantDoubts(who, operation, target);
        return doubts.isEmpty() ? new Decision.NotGranted() : new Decision.Unknown(doubts);
    }

    /// What might still forbid, though a role allows.
    private List<String> denialDoubts(Who who, Operation operation, ResourceId target) {
        var doubts = new ArrayList<String>();
        denials(target)
                .filter(denial -> denial.forbids(who, operation) == Truth.UNKNOWN)
                .forEach(denial ->
                        doubts.add(say("access.denial", "name", denial.id().name())));
        gaps(Kind.DENIALS, target).forEach(doubts::add);
        return doubts;
    }

    /// What might still allow, though no role that was seen does.
    private List<String> grantDoubts(Who who, Operation operation, ResourceId target) {
        var doubts = new ArrayList<String>();
        held(who, target)
                .filter(assignment -> assignment.permits(operation) == Truth.UNKNOWN)
                .forEach(assignment -> doubts.add(doubt(assignment, operation)));
        gaps(Kind.ASSIGNMENTS, target).forEach(doubts::add);
        who.doubt().ifPresent(doubts::add);
        return doubts;
    }

    private static String doubt(Assignment assignment, Operation operation) {
        return assignment.role().permits(operation) == Truth.UNKNOWN
                        && assignment.role().parts().isEmpty()
                ? say("access.role-permits", "id", assignment.role().id())
                : say("access.condition", "name", assignment.id().name());
    }

    private Stream<Assignment> held(Who who, ResourceId target) {
        return facts.assignments().stream()
                .filter(assignment -> who.principals().contains(assignment.principal()))
                .filter(assignment -> facts.scopes().covers(assignment.scope(), target));
    }

    private Stream<Denial> denials(ResourceId target) {
        return facts.denials().stream()
                .filter(denial -> denial.here()
                        ? denial.scope().equals(target)
                        : facts.scopes().covers(denial.scope(), target));
    }

    private Stream<String> gaps(Kind kind, ResourceId target) {
        return facts.gaps().stream()
                .filter(gap -> gap.kind() == kind && facts.scopes().covers(gap.scope(), target))
                .map(AccessFacts.Gap::missing);
    }
}
