package groundwork.gui.tryouts;

import groundwork.choices.Words;
import groundwork.gui.desk.Why;
import groundwork.tryout.Cell;
import groundwork.tryout.Check;
import groundwork.tryout.Mend;
import groundwork.tryout.Outcome;
import java.util.ArrayList;
import java.util.List;

/// Explains one square of the matrix: what is missing first and what would mend it, or what allows it.
final class OutcomeWhy {

    private OutcomeWhy() {}

    static Why of(Cell cell) {
        return new Why(
                OutcomeLook.of(cell.outcome()).icon(),
                Words.of(cell.workload()),
                cell.who().name() + ": " + OutcomeLook.of(cell.outcome()).word(),
                parts(cell.outcome()));
    }

    private static List<Why.Part> parts(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Allowed(var checks) ->
                List.of(new Why.Part(
                        "Told from roles",
                        checks.size() + " operations were asked about, and a role that is held allows each of them."
                                + " Roles alone are no proof; the work itself is."));
            case Outcome.Denied(var failing, var mends) -> denied(failing, mends);
            case Outcome.Unknown(var missing) ->
                List.of(new Why.Part("To tell, this is missing", String.join("\n", missing)));
            case Outcome.NotItsWork() ->
                List.of(new Why.Part("", "Nobody said that this is its work, so nothing is tried."));
        };
    }

    private static List<Why.Part> denied(List<Check> failing, List<Mend> mends) {
        var parts = new ArrayList<Why.Part>();
        var first = failing.getFirst();
        parts.add(new Why.Part("Missing first", first.need().operation(), true));
        parts.add(new Why.Part("On", first.on().name()));
        parts.add(new Why.Part("It is needed to", first.need().why()));
        for (var mend : mends) {
            var role = mend.builtIn()
                    .map(offer -> "Grant the role " + offer.role().name() + " on "
                            + mend.on().name() + ".")
                    .orElse("No built-in role grants just this on " + mend.on().name()
                            + "; a custom role would carry:");
            parts.add(new Why.Part("What mends it", role));
            if (mend.builtIn().isEmpty()) {
                parts.add(new Why.Part("", String.join("\n", mend.customRole()), true));
            }
        }
        return parts;
    }
}
