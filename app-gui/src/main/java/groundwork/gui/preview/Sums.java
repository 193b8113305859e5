package groundwork.gui.preview;

import groundwork.gui.desk.Outlook;
import groundwork.practices.Beforehand;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.preview.price.Estimate;
import groundwork.report.Tally;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Plans and findings summed up in one sentence.
public final class Sums {

    private Sums() {}

    public static String of(Plan plan) {
        long kept = plan.count(Sign.NOTHING);
        if (plan.isEmpty()) {
            return "Nothing to do: all " + kept + " are as they should be.";
        }
        long replaced = plan.count(Sign.REPLACE);
        return plan.count(Sign.CREATE) + " to create, " + plan.count(Sign.UPDATE) + " to change"
                + (replaced > 0 ? ", " + replaced + " would have to be replaced" : "")
                + (kept > 0 ? "; " + kept + " are as they should be." : ".");
    }

    /// How long it takes; nothing where there is nothing to do.
    static String time(Outlook.Ready ready) {
        long minutes = (ready.expected().toSeconds() + 30) / 60;
        return ready.plan().isEmpty()
                ? ""
                : minutes < 1 ? " It takes less than a minute." : " It takes about " + minutes + " min.";
    }

    /// What it costs a month, by list prices.
    static String of(Estimate estimate) {
        return estimate.missing()
                .map(why -> "Cost: " + why)
                .orElseGet(() -> "Cost a month: " + money(estimate.idle()) + " " + estimate.currency()
                        + " while nobody works, " + money(estimate.full()) + " " + estimate.currency()
                        + " at full use day and night. Retail prices of " + estimate.date() + ", without tax.");
    }

    private static String money(Estimate.Total total) {
        return (total.open() ? "at least " : "") + String.format(Locale.ROOT, "%,.2f", total.money());
    }

    /// What the cloud said beforehand that stands in the way, the same once.
    static List<String> preflight(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.practice() instanceof Beforehand)
                .flatMap(finding -> finding.verdict() instanceof Verdict.Broken broken
                        ? Stream.of(finding.practice().about().title() + ": no. "
                                + broken.cure().words())
                        : Stream.empty())
                .distinct()
                .limit(5)
                .toList();
    }

    public static String of(Tally tally) {
        var broken = tally.broken();
        return "Practices: " + tally.kept() + " kept, " + broken.all() + " broken"
                + (broken.all() > 0
                        ? " (" + broken.high() + " high, " + broken.medium() + " medium, " + broken.low() + " low)"
                        : "")
                + ", " + tally.unknown() + " unknown, " + tally.notApplicable() + " not applicable.";
    }
}
