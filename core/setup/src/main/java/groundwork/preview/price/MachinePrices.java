package groundwork.preview.price;

import static groundwork.terms.Say.say;

import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.preview.price.Inquiry.Answer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What an hour of machines costs, dedicated and with Linux, by the retail prices of a day. Taxes and discounts
/// are not in it.
///
/// @param currency `USD`
/// @param date     the day the prices were asked for
/// @param hours    the price of an hour by size, as the price list spells it; a size it does not sell is not
/// there
/// @param missing  why there is no price at all, a sentence; empty where there are some
public record MachinePrices(String currency, LocalDate date, Map<String, BigDecimal> hours, Optional<String> missing) {

    public MachinePrices {
        hours = Map.copyOf(hours);
    }

    /// None: nobody has asked yet.
    public static MachinePrices unasked(String currency, LocalDate date) {
        return new MachinePrices(currency, date, Map.of(), Optional.of(say("prices.offline")));
    }

    /// Asks for all of them at once.
    ///
    /// @param sizes    in any spelling of case
    /// @param region   where they run
    /// @param patience how long to wait
    /// @throws CloudFailure.Stopped when the calling thread is interrupted
    public MachinePrices asked(Collection<String> sizes, String region, Cloud cloud, Duration patience) {
        try (var inquiry = new Inquiry(sizes.stream().map(Meter::machine), region, cloud, currency)) {
            return switch (inquiry.answer(patience)) {
                case Answer.Rows(var rows) -> sold(sizes, new Tariff(rows, region));
                case Answer.None(var why) -> new MachinePrices(currency, date, Map.of(), Optional.of(why));
            };
        }
    }

    private MachinePrices sold(Collection<String> sizes, Tariff tariff) {
        var found = new HashMap<String, BigDecimal>();
        sizes.forEach(size ->
                tariff.hour(Meter.machine(size), false).ifPresent(price -> found.put(Meter.spelled(size), price)));
        return new MachinePrices(currency, date, found, Optional.empty());
    }

    /// An hour of one machine; empty where it is not known.
    public Optional<BigDecimal> hour(String size) {
        return Optional.ofNullable(hours.get(Meter.spelled(size)));
    }
}
