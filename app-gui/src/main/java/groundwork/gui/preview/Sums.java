package groundwork.gui.preview;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Outlook;
import groundwork.practices.Beforehand;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.preview.price.Estimate;
import groundwork.report.Tally;
import groundwork.terms.Money;
import java.util.List;
import java.util.stream.Stream;

/// Plans and findings summed up in one sentence.
public final class Sums {

    private Sums() {}

    public static String of(Plan plan) {
        long kept = plan.count(Sign.NOTHING);
        if (plan.isEmpty()) {
            return say("previewplace.all-kept", "kept", kept);
        }
        long replaced = plan.count(Sign.REPLACE);
        return say("previewplace.counts", "create", plan.count(Sign.CREATE), "change", plan.count(Sign.UPDATE))
                + (replaced > 0 ? say("previewplace.replaced", "replaced", replaced) : "")
                + (kept > 0 ? say("previewplace.kept", "kept", kept) : ".");
    }

    /// How long it takes; nothing where there is nothing to do.
    static String time(Outlook.Ready ready) {
        long minutes = (ready.expected().toSeconds() + 30) / 60;
        if (ready.plan().isEmpty()) {
            return "";
        }
        return minutes < 1 ? say("previewplace.short") : say("previewplace.minutes", "minutes", minutes);
    }

    /// What it costs a month, by list prices.
    static String of(Estimate estimate) {
        return estimate.missing()
                .map(why -> say("previewplace.no-cost", "why", why))
                .orElseGet(() -> say(
                        "previewplace.cost",
                        "idle",
                        money(estimate.idle(), estimate.currency()),
                        "full",
                        money(estimate.full(), estimate.currency()),
                        "date",
                        estimate.date()));
    }

    private static String money(Estimate.Total total, String currency) {
        var money = Money.sum(total.money()) + " " + currency;
        return total.open() ? say("previewplace.at-least", "money", money) : money;
    }

    /// What the cloud said beforehand that stands in the way, the same once.
    static List<String> preflight(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.practice() instanceof Beforehand)
                .flatMap(finding -> finding.verdict() instanceof Verdict.Broken broken
                        ? Stream.of(say(
                                "previewplace.in-the-way",
                                "title",
                                finding.practice().about().title(),
                                "cure",
                                broken.cure().words()))
                        : Stream.empty())
                .distinct()
                .limit(5)
                .toList();
    }

    public static String of(Tally tally) {
        var broken = tally.broken();
        return say("previewplace.practices", "kept", tally.kept(), "broken", broken.all())
                + (broken.all() > 0 ? " " + severities(broken) : "")
                + say("previewplace.others", "unknown", tally.unknown(), "other", tally.notApplicable());
    }

    private static String severities(Tally.Broken broken) {
        return say("previewplace.severities", "high", broken.high(), "medium", broken.medium(), "low", broken.low());
    }
}
