package groundwork.gui.tryouts;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Words;
import groundwork.gui.desk.Why;
import groundwork.report.TryoutSentences;
import groundwork.tryout.Cell;
import groundwork.tryout.Check;
import groundwork.tryout.Mend;
import groundwork.tryout.Outcome;
import java.util.ArrayList;
import java.util.List;

/// Explains one square of the matrix: what is missing first and what would mend it, or what allows it.
public final class OutcomeWhy {

    private OutcomeWhy() {}

    public static Why of(Cell cell) {
        return new Why(
                OutcomeLook.of(cell.outcome()).icon(),
                Words.said(cell.workload()),
                cell.who().name() + ": " + OutcomeLook.of(cell.outcome()).word(),
                parts(cell.outcome()));
    }

    private static List<Why.Part> parts(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Allowed(var checks) ->
                List.of(new Why.Part(
                        say("tryoutsplace.from-roles"), say("tryoutsplace.allowed-about", "checks", checks.size())));
            case Outcome.Denied(var failing, var mends) -> denied(failing, mends);
            case Outcome.Unknown(var missing) ->
                List.of(new Why.Part(say("tryoutsplace.to-tell"), String.join("\n", missing)));
            case Outcome.NotItsWork() -> List.of(new Why.Part("", say("tryoutsplace.not-its-work")));
        };
    }

    private static List<Why.Part> denied(List<Check> failing, List<Mend> mends) {
        var parts = new ArrayList<Why.Part>();
        var first = failing.getFirst();
        parts.add(new Why.Part(say("tryoutsplace.missing-first"), TryoutSentences.first(first)));
        parts.add(new Why.Part("", first.need().operation() + "\n" + first.on().value(), true));
        for (var mend : mends) {
            parts.add(new Why.Part(say("tryoutsplace.mends"), TryoutSentences.mend(mend) + "."));
            parts.add(new Why.Part("", String.join("\n", TryoutSentences.details(mend)), true));
        }
        return parts;
    }
}
