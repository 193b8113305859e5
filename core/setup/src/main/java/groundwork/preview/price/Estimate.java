package groundwork.preview.price;

import static groundwork.terms.Say.say;

import groundwork.terms.ResourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the resources Groundwork makes cost a month, by the retail prices of a day. What was there before is not
/// counted, nor is what people do beyond it (jobs on serverless compute, their own compute instances). Taxes and
/// discounts are not in it.
///
/// @param currency `USD`
/// @param date     the day the prices were asked for
/// @param costs    one for each resource that is made, the free ones too; empty where nothing was asked
/// @param missing  why there is no estimate at all, a sentence; empty where there is one
public record Estimate(String currency, LocalDate date, List<Cost> costs, Optional<String> missing) {

    public Estimate {
        costs = List.copyOf(costs);
    }

    /// Nobody asked for prices.
    public static Estimate unasked() {
        return none("USD", LocalDate.EPOCH, say("preview.prices-unasked"));
    }

    /// No estimate.
    ///
    /// @param why a sentence
    public static Estimate none(String currency, LocalDate date, String why) {
        return new Estimate(currency, date, List.of(), Optional.of(why));
    }

    /// What one resource costs a month.
    ///
    /// @param title what people know it by
    /// @param idle  while nobody uses it
    /// @param full  while it is used as much as it can be, day and night
    /// @param basis how it is reckoned, a few words: `Premium, 1.83 USD a day`
    public record Cost(ResourceId resource, String title, Amount idle, Amount full, String basis) {

        /// Whether it costs nothing whatever happens.
        public boolean isFree() {
            return idle.equals(Amount.NOTHING) && full.equals(Amount.NOTHING);
        }
    }

    /// A sum.
    ///
    /// @param money what is certain
    /// @param open  whether more comes on top that is not known
    public record Total(BigDecimal money, boolean open) {}

    /// What everything costs while nobody uses it.
    public Total idle() {
        return total(costs.stream().map(Cost::idle).toList());
    }

    /// What everything costs while it is used as much as it can be.
    public Total full() {
        return total(costs.stream().map(Cost::full).toList());
    }

    private static Total total(List<Amount> amounts) {
        return new Total(
                amounts.stream().map(Amount::certain).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                amounts.stream().anyMatch(amount -> !(amount instanceof Amount.Exactly)));
    }

    /// What costs something, or may: the dearest at full use first.
    public List<Cost> worthTelling() {
        return costs.stream()
                .filter(cost -> !cost.isFree())
                .sorted((one, other) ->
                        other.full().certain().compareTo(one.full().certain()))
                .toList();
    }
}
