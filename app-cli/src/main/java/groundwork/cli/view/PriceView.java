package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Columns;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.preview.price.Amount;
import groundwork.preview.price.Estimate;
import groundwork.preview.price.Estimate.Cost;
import groundwork.preview.price.Estimate.Total;
import groundwork.terms.Day;
import groundwork.terms.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a plan costs a month as lines: one that sums it up, and one for each resource that costs something.
///
/// @param width columns there are
public record PriceView(int width) {

    /// How it is reckoned is said where so many columns are left for it.
    private static final int ROOM_FOR_REASONS = 30;

    private static final String GAP = "  ";

    /// All of it.
    public List<Line> of(Estimate estimate) {
        var lines = new ArrayList<Line>();
        lines.addAll(Indent.of(0, summary(estimate), width));
        if (estimate.missing().isEmpty()) {
            var rows = new ArrayList<Row>();
            rows.add(new Row("", say("view.idle"), say("view.full-use"), say("view.reckoned-by")));
            estimate.worthTelling().forEach(cost -> rows.add(row(cost)));
            lines.addAll(table(rows));
        }
        return lines;
    }

    private record Row(String title, String idle, String full, String reckoned) {}

    /// Money stands to the right of its column, whatever the words above it.
    private List<Line> table(List<Row> rows) {
        int title = widest(rows, Row::title);
        int idle = widest(rows, Row::idle);
        int full = widest(rows, Row::full);
        boolean reasons = width - title - idle - full - 3 * GAP.length() >= ROOM_FOR_REASONS;
        var cells = rows.stream()
                .map(row -> {
                    var shown = List.of(
                            Line.of(row.title()),
                            Line.of(row.idle()).toTheRight(idle),
                            Line.of(row.full()).toTheRight(full));
                    return reasons ? with(shown, Line.of(Role.MUTED, row.reckoned())) : shown;
                })
                .toList();
        return Columns.fit(cells, width, reasons ? 3 : 0);
    }

    private static int widest(List<Row> rows, Function<Row, String> cell) {
        return rows.stream().map(cell).mapToInt(Columns::width).max().orElse(0);
    }

    private static List<Line> with(List<Line> cells, Line last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
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
                .plus(Role.MUTED, " " + say("view.retail-prices", "date", Day.of(estimate.date())));
    }

    private static String words(Total total) {
        return (total.open() ? say("view.at-least") + " " : "") + Money.sum(total.money());
    }

    private static Row row(Cost cost) {
        var unknown = cost.idle() instanceof Amount.Unknown ? say("view.not-known") : say("view.by-use");
        return new Row(GAP + cost.title(), amount(cost.idle(), unknown), amount(cost.full(), unknown), reckoned(cost));
    }

    private static String amount(Amount amount, String unknown) {
        return switch (amount) {
            case Amount.Exactly(var money) -> Money.sum(money);
            case Amount.AtLeast(var money, var _) -> Money.sum(money) + "+";
            case Amount.Unknown _ -> unknown;
        };
    }

    private static String reckoned(Cost cost) {
        return cost.full() instanceof Amount.AtLeast(var _, var more)
                ? say("view.basis-and-more", "basis", cost.basis(), "more", more)
                : cost.basis();
    }
}
