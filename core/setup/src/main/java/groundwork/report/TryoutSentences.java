package groundwork.report;

import static groundwork.terms.Say.say;

import groundwork.access.Operation;
import groundwork.choices.Words;
import groundwork.tryout.Cell;
import groundwork.tryout.Check;
import groundwork.tryout.Mend;
import groundwork.tryout.Outcome;
import groundwork.tryout.live.Cause;
import groundwork.tryout.live.ProbeResult;
import java.util.List;
import java.util.stream.Stream;

/// Try-outs in sentences, the same in every form and on every screen.
public final class TryoutSentences {

    private TryoutSentences() {}

    /// The word in a square.
    public static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Allowed _ -> "can";
            case Outcome.Denied _ -> "cannot";
            case Outcome.Unknown _ -> "unknown";
            case Outcome.NotItsWork() -> "not theirs";
        };
    }

    /// The square in words: `Data Science Team, notebooks`.
    public static String title(Cell cell) {
        return cell.who().name() + ", " + Words.of(cell.workload());
    }

    /// What somebody runs into first.
    public static String first(Check check) {
        var forbidden = check.decision() instanceof groundwork.access.Decision.Forbidden(var by)
                ? " The deny assignment " + by.id().name() + " forbids it, whatever roles are held."
                : "";
        return "First to fail: " + check.need().why() + ", which needs "
                + check.need().operation() + " on " + check.on().name() + "." + forbidden;
    }

    /// The smallest grant that mends.
    public static String mend(Mend mend) {
        var count = operations(mend.missing().size());
        return mend.builtIn()
                .map(offer -> "Grant " + offer.role().name() + " on "
                        + mend.on().name() + more(offer) + ", or by a custom role the " + count
                        + (mend.missing().size() == 1 ? " that is missing" : " that are missing"))
                .orElse("No built-in role fits. Grant on " + mend.on().name() + " by a custom role the " + count
                        + (mend.missing().size() == 1 ? " that is missing" : " that are missing"));
    }

    private static String more(Mend.Offer offer) {
        return offer.more().isEmpty()
                ? ", which gives nothing more"
                : ", which gives " + operations(offer.more().size()) + " more than needed";
    }

    private static String operations(int count) {
        return count == 1 ? "1 operation" : count + " operations";
    }

    /// The lines of a custom role that mends, then what else the built-in role would give.
    public static List<String> details(Mend mend) {
        var more = mend.builtIn().stream()
                .filter(offer -> !offer.more().isEmpty())
                .map(offer -> offer.role().name() + " would also give: "
                        + String.join(
                                ", ", offer.more().stream().map(Operation::name).toList()));
        return Stream.concat(mend.customRole().stream(), more).toList();
    }

    /// The word for what came of a probe.
    public static String word(ProbeResult result) {
        return switch (result) {
            case ProbeResult.Worked _ -> "worked";
            case ProbeResult.Failed _ -> "failed";
            case ProbeResult.CannotTell _ -> "cannot tell";
            case ProbeResult.Skipped _ -> "skipped";
        };
    }

    /// By what it is known, or why.
    public static List<String> why(ProbeResult result) {
        return switch (result) {
            case ProbeResult.Worked(var evidence) -> evidence;
            case ProbeResult.Failed(var cause) -> why(cause);
            case ProbeResult.CannotTell(var why) -> List.of(why);
            case ProbeResult.Skipped(var why) -> List.of(why);
        };
    }

    private static List<String> why(Cause cause) {
        return switch (cause) {
            case Cause.MissingPermission(var who, var operation, var on, var said) ->
                List.of(
                        "Missing for " + who + ": " + operation.name() + " on " + on.name() + ".",
                        "Azure said: " + said);
            case Cause.Forbidden(var who, var operation, var on, var by, var said) ->
                List.of(
                        say("tryout.forbidden", "who", who, "operation", operation.name(), "on", on.name(), "by", by),
                        say("tryout.azure-said", "said", said));
            case Cause.NetworkInBetween(var on, var said) ->
                List.of("The network stands in between, at " + on.name() + ".", "Azure said: " + said);
            case Cause.IdentityNotAssigned(var who, var on, var said) ->
                List.of("Not assigned to " + on.name() + ": " + who + ".", "Azure said: " + said);
            case Cause.Other(var code, var said) -> List.of(code + ": " + said);
        };
    }
}
