package groundwork.report;

import groundwork.preview.price.Amount;
import groundwork.preview.price.Estimate;
import groundwork.preview.price.Estimate.Cost;
import groundwork.preview.price.Estimate.Total;
import groundwork.terms.Json;

/// What a plan costs a month, as the member `price` of a preview.
final class PriceReport {

    private PriceReport() {}

    static Json json(Estimate estimate) {
        Json json = Json.object("currency", estimate.currency());
        if (estimate.missing().isPresent()) {
            return json.with("missing", Json.of(estimate.missing().get()));
        }
        return json.with("date", Json.of(estimate.date().toString()))
                .with("idle", total(estimate.idle()))
                .with("full", total(estimate.full()))
                .with("resources", Json.array(estimate.costs().stream().map(PriceReport::cost)));
    }

    private static Json total(Total total) {
        return Json.object("month", new Json.Num(total.money()), "open", total.open());
    }

    private static Json cost(Cost cost) {
        return Json.object(
                "id",
                cost.resource(),
                "title",
                cost.title(),
                "idle",
                amount(cost.idle()),
                "full",
                amount(cost.full()),
                "basis",
                cost.basis());
    }

    private static Json amount(Amount amount) {
        return switch (amount) {
            case Amount.Exactly(var money) -> Json.object("kind", "exactly", "month", new Json.Num(money));
            case Amount.AtLeast(var money, var more) ->
                Json.object("kind", "at-least", "month", new Json.Num(money), "more", more);
            case Amount.Unknown(var why) -> Json.object("kind", "unknown", "why", why);
        };
    }
}
