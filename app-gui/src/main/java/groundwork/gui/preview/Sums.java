package groundwork.gui.preview;

import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.report.Tally;

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

    public static String of(Tally tally) {
        var broken = tally.broken();
        return "Practices: " + tally.kept() + " kept, " + broken.all() + " broken"
                + (broken.all() > 0
                        ? " (" + broken.high() + " high, " + broken.medium() + " medium, " + broken.low() + " low)"
                        : "")
                + ", " + tally.unknown() + " unknown, " + tally.notApplicable() + " not applicable.";
    }
}
