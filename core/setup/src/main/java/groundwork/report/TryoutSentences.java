package groundwork.report;

import static groundwork.terms.Say.say;

import groundwork.access.Decision;
import groundwork.access.Operation;
import groundwork.access.Role;
import groundwork.choices.Words;
import groundwork.tryout.Cell;
import groundwork.tryout.Check;
import groundwork.tryout.Mend;
import groundwork.tryout.Outcome;
import groundwork.tryout.live.Cause;
import groundwork.tryout.live.Doer;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.ProbeResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Try-outs in sentences, the same in every form and on every screen.
public final class TryoutSentences {

    private TryoutSentences() {}

    /// The word in a square.
    public static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Allowed _ -> say("report.outcome.can");
            case Outcome.Denied _ -> say("report.outcome.cannot");
            case Outcome.Unknown _ -> say("report.outcome.unknown");
            case Outcome.NotItsWork() -> say("report.outcome.not-theirs");
        };
    }

    /// The square in words: `Data Science Team, notebooks`.
    public static String title(Cell cell) {
        return cell.who().name() + ", " + Words.said(cell.workload());
    }

    /// What somebody runs into first.
    public static String first(Check check) {
        var first = say(
                "report.first-to-fail",
                "why",
                check.need().why(),
                "operation",
                check.need().operation(),
                "on",
                check.on().name());
        return check.decision() instanceof Decision.Forbidden(var by)
                ? first + " " + say("report.forbidden", "name", by.id().name())
                : first;
    }

    /// The smallest grant that mends.
    public static String mend(Mend mend) {
        int count = mend.missing().size();
        var on = mend.on().name();
        return mend.builtIn()
                .map(offer -> say(
                        mend.builtInFits() ? "report.grant" : "report.grant-rather",
                        "role",
                        offer.role().name(),
                        "on",
                        on,
                        "offer",
                        more(offer),
                        "count",
                        count))
                .orElseGet(() -> say("report.grant-own", "on", on, "count", count));
    }

    private static String more(Mend.Offer offer) {
        return offer.more().isEmpty()
                ? say("report.offers-no-more")
                : say("report.offers-more", "count", offer.more().size());
    }

    /// The lines of a custom role that mends, then what else the built-in role would give.
    public static List<String> details(Mend mend) {
        var more = more(mend).stream().map(given -> given.words() + " " + String.join(", ", given.operations()));
        return Stream.concat(mend.customRole().stream(), more).toList();
    }

    /// What a built-in role gives beyond what is missing.
    ///
    /// @param words how the list begins: `AzureML Data Scientist would also give:`
    record More(String words, List<String> operations) {}

    /// What else the built-in role that mends would give; empty where that is nothing.
    static Optional<More> more(Mend mend) {
        return mend.builtIn()
                .filter(offer -> !offer.more().isEmpty())
                .map(offer -> new More(
                        say("report.would-also-give", "role", offer.role().name()),
                        offer.more().stream().map(Operation::name).toList()));
    }

    /// The word for what came of a probe.
    public static String word(ProbeResult result) {
        return switch (result) {
            case ProbeResult.Worked _ -> say("report.result.worked");
            case ProbeResult.Failed _ -> say("report.result.failed");
            case ProbeResult.CannotTell _ -> say("report.result.cannot-tell");
            case ProbeResult.Skipped _ -> say("report.result.skipped");
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

    /// An administrator may well do no such work: then it is for somebody else to try.
    private static String next(Doer who, Operation operation, String on) {
        var role = Role.BLOB_DATA_CONTRIBUTOR;
        var grant = operation.data() && operation.allowedBy(role.permissions())
                ? say("tryout.next-role", "role", role.name(), "on", on)
                : say("tryout.next-operation", "operation", operation.name(), "on", on);
        return who.isCaller() ? say("tryout.next-of-yours", "grant", grant) : grant + ".";
    }

    /// The same, then what it could not take back.
    public static List<String> why(Tried tried) {
        return Stream.concat(
                        why(tried.result()).stream(),
                        tried.left().stream().map(left -> say("tryout.left", "left", left)))
                .toList();
    }

    private static List<String> why(Cause cause) {
        return switch (cause) {
            case Cause.MissingPermission(var who, var operation, var on, var said) ->
                List.of(
                        say("report.missing-for", "who", who.words(), "operation", operation.name(), "on", on.name()),
                        next(who, operation, on.name()),
                        say("tryout.azure-said", "said", said));
            case Cause.Forbidden(var who, var operation, var on, var by, var said) ->
                List.of(
                        say(
                                "tryout.forbidden",
                                "who",
                                who.words(),
                                "operation",
                                operation.name(),
                                "on",
                                on.name(),
                                "by",
                                by),
                        say("tryout.azure-said", "said", said));
            case Cause.NetworkInBetween(var on, var said) ->
                List.of(
                        say("report.network-between", "on", on.name()),
                        say("tryout.next-network"),
                        say("tryout.azure-said", "said", said));
            case Cause.IdentityNotAssigned(var who, var on, var said) ->
                List.of(
                        say("report.not-assigned", "on", on.name(), "who", who.words()),
                        say("tryout.next-assign", "on", on.name()),
                        say("tryout.azure-said", "said", said));
            case Cause.Other(var code, var said) -> List.of(code + ": " + said);
        };
    }
}
