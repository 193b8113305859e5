package groundwork.cli.wizard;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.view.Clock;
import groundwork.cli.view.FindingsView;
import groundwork.cli.view.PlanView;
import groundwork.cli.view.PreflightView;
import groundwork.cli.view.PriceView;
import groundwork.preview.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a person reads before anything is created: what will be built, whether it can be, how it stands with the
/// practices, how long it takes.
///
/// @param width columns there are
record ReviewPage(Console console, int width) {

    /// @param cloud what people call it
    /// @param time  how long it takes, as far as anybody knows
    List<Line> of(Plan plan, String cloud, Duration time) {
        var lines = new ArrayList<Line>();
        lines.add(Line.EMPTY);
        lines.addAll(PlanView.summary(plan)
                .plus(Role.MUTED, "  " + say("wizard.ReviewPage.in", "cloud", cloud))
                .wrapped(width));
        lines.addAll(new PlanSummary(plan, width).lines());
        lines.add(Line.EMPTY);
        lines.addAll(new PreflightView(console, width).of(plan));
        lines.addAll(FindingsView.summary(plan.findings()).wrapped(width));
        lines.addAll(new FindingsView(console, width, false).broken(PreflightView.asked(plan.findings(), false)));
        if (!plan.isEmpty()) {
            lines.addAll(Line.of(Role.HEADING, say("wizard.ReviewPage.time") + " ")
                    .plus(say("wizard.ReviewPage.about", "time", Clock.about(time)))
                    .plus(Role.MUTED, say("wizard.ReviewPage.by-what-this-machine-has-seen"))
                    .wrapped(width));
            lines.addAll(PriceView.summary(plan.estimate()).wrapped(width));
        }
        lines.add(Line.EMPTY);
        return lines;
    }
}
