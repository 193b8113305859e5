package groundwork.practices;

import groundwork.practices.RoleBook.Right;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.function.Predicate;

/// Whether somebody may do something somewhere, as far as the roles in a subject tell.
public final class Rights {

    private final Subject subject;
    private final RoleBook book;

    public Rights(Subject subject) {
        this.subject = subject;
        this.book = RoleBook.of(subject);
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
        var doubts = new ArrayList<String>();
        for (var assignment : RoleAssignment.on(subject, target)) {
            if (!held.test(assignment)) {
                continue;
            }
            var permitted = book.permits(assignment.role(), right);
            if (permitted.isEmpty()) {
                doubts.add(
                        "what role " + assignment.role() + " permits (Microsoft.Authorization/roleDefinitions/read)");
            } else if (permitted.get() && assignment.conditional()) {
                doubts.add("what the condition of assignment " + assignment.id().name() + " lets through");
            } else if (permitted.get()) {
                return new Answer.Yes(assignment);
            }
        }
        Unread.assignmentsOn(subject, target).ifPresent(doubts::add);
        return doubts.isEmpty() ? new Answer.No() : new Answer.CannotTell(doubts.getFirst());
    }
}
