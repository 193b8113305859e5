package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Columns;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.preview.price.Amount;
import groundwork.preview.price.Estimate;
import groundwork.preview.price.Estimate.Cost;
import groundwork.preview.price.Estimate.Total;
import groundwork.terms.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What a plan costs a month as lines: one that sums it up, and one for each resource that costs something.
///
/// @param width columns there are
public record PriceView(int width) {

    /// From this width on there is room for how it is reckoned.
    private static final int REASONED_FROM = 110;

    /// All of it.
    public List<Line> of(Estimate estimate) {
        var lines = new ArrayList<Line>();
        lines.addAll(Indent.of(0, summary(estimate), width));
        if (estimate.missing().isEmpty()) {
            var rows = new ArrayList<List<Line>>();
            rows.add(row(Line.EMPTY, right(say("view.idle")), right(say("view.full-use")), say("view.reckoned-by")));
            estimate.worthTelling().forEach(cost -> rows.add(row(cost)));
            lines.addAll(Columns.fit(rows, width, 1));
        }
        return lines;
    }

    /// One sentence that sums it up.
    public static Line summary(Estimate estimate) {
        if (estimate.missing().isPresent()) {
            return Line.of(Role.HEADING, say("view.cost") + " ")
                    .plus(estimate.missing().get());
        }
        var currency = " " + estimate.currency();
        return Line.of(Role.HEADING, say("view.cost-a-month") + " ")
                .plus(say(
                        "view.idle-and-full",
                        "idle",
                        words(estimate.idle()),
                        "currency",
                        currency,
                        "full",
                        words(estimate.full()),
                        "more",
                        estimate.full().open() ? say("view.and-by-use") : "."))
                .plus(Role.MUTED, " " + say("view.retail-prices", "date", estimate.date()));
    }

    private static String words(Total total) {
        return (total.open() ? say("view.at-least") + " " : "") + money(total.money());
    }

    private static String money(BigDecimal money) {
        return String.format(Language.spoken().locale(), "%,.2f", money);
    }

    private List<Line> row(Cost cost) {
        var unknown = cost.idle() instanceof Amount.Unknown ? say("view.not-known") : say("view.by-use");
        var title = Line.of("  " + cost.title());
        return row(title, amount(cost.idle(), unknown), amount(cost.full(), unknown), reckoned(cost));
    }

    private List<Line> row(Line title, Line idle, Line full, String reckoned) {
        return width >= REASONED_FROM
                ? List.of(title, idle, full, Line.of(Role.MUTED, reckoned))
                : List.of(title, idle, full);
    }

    private static Line amount(Amount amount, String unknown) {
        return switch (amount) {
            case Amount.Exactly(var money) -> right(money(money));
            case Amount.AtLeast(var money, var _) -> right(money(money) + "+");
            case Amount.Unknown _ -> right(unknown);
        };
    }

    private static Line right(String text) {
        return Line.of(text).toTheRight(10);
    }

    private static String reckoned(Cost cost) {
        return cost.full() instanceof Amount.AtLeast(var _, var more)
                ? say("view.basis-and-more", "basis", cost.basis(), "more", more)
                : cost.basis();
    }
}
