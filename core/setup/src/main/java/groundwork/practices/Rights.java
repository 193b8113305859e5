package groundwork.practices;

import groundwork.access.Decision;
import groundwork.access.Evaluator;
import groundwork.access.Who;
import groundwork.practices.RoleBook.Right;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.function.Predicate;

/// Whether somebody may do something somewhere, as far as what a subject holds tells. The deciding is done by
/// [Evaluator].
public final class Rights {

    private final List<RoleAssignment> assignments;
    private final Evaluator evaluator;

    public Rights(Subject subject) {
        this.assignments = RoleAssignment.all(subject).toList();
        this.evaluator = new Evaluator(SubjectAccess.facts(subject));
    }

    /// What decides.
    public Evaluator evaluator() {
        return evaluator;
    }

    /// The answer, with what it rests on.
    public sealed interface Answer {
        /// Permitted, by this assignment.
        record Yes(RoleAssignment by) implements Answer {}

        /// No role permits it.
        record No() implements Answer {}

        /// Cannot be told; `missing` says what would be needed.
        record CannotTell(String missing) implements Answer {}
    }

    /// Asks whether whoever holds the assignments `held` picks may do this on `target`.
    public Answer ask(Predicate<RoleAssignment> held, ResourceId target, Right right) {
        return of(held, target).ask(right);
    }

    /// What whoever holds the assignments `held` picks has on `target`, to ask several things.
    public Holder of(Predicate<RoleAssignment> held, ResourceId target) {
        var theirs = assignments.stream()
                .filter(held)
                .filter(assignment -> assignment.scope().covers(target))
                .toList();
        var who = Who.of(theirs.stream().map(SubjectAccess::principal).toList());
        return new Holder(evaluator, theirs, who, target);
    }

    /// Somebody on one resource.
    ///
    /// @param theirs the assignments they hold there
    public record Holder(Evaluator evaluator, List<RoleAssignment> theirs, Who who, ResourceId target) {

        /// Asks whether they may do this.
        public Answer ask(Right right) {
            return switch (evaluator.decide(who, right.asked(), target)) {
                case Decision.Allowed(var by) ->
                    new Answer.Yes(theirs.stream()
                            .filter(assignment -> assignment.id().equals(by.id()))
                            .findFirst()
                            .orElseThrow());
                case Decision.NotGranted() -> new Answer.No();
                case Decision.Forbidden _ -> new Answer.No();
                case Decision.Unknown(var missing) -> new Answer.CannotTell(missing.getFirst());
            };
        }
    }
}
