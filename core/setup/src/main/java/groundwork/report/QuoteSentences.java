package groundwork.report;

import static groundwork.terms.Say.say;

import groundwork.preview.price.Amount;
import groundwork.terms.Day;
import groundwork.terms.Money;
import groundwork.tryout.live.Probe;
import groundwork.tryout.live.Quote;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/// What try-outs cost at most, in sentences, the same in every form and on every screen.
public final class QuoteSentences {

    private final Quote quote;

    public QuoteSentences(Quote quote) {
        this.quote = quote;
    }

    /// What a probe costs at most: `at most 30 minutes of Standard_DS3_v2, 0.15 USD`; empty where it costs
    /// nothing worth naming.
    public String charge(Probe probe) {
        return probe.charge()
                .map(charge -> say(
                        "prices.probe",
                        "minutes",
                        charge.atMost().toMinutes(),
                        "machines",
                        (charge.nodes() == 1 ? "" : charge.nodes() + " × ") + charge.size(),
                        "money",
                        money(quote.of(probe))))
                .orElse("");
    }

    /// The price alone; a dash where nothing is charged.
    String price(Probe probe) {
        return probe.charge().isEmpty() ? "–" : money(quote.of(probe));
    }

    private String money(Amount amount) {
        return switch (amount) {
            case Amount.Exactly(var money) -> money(money);
            case Amount.AtLeast(var money, var _) -> money(money);
            case Amount.Unknown _ -> say("prices.probe-unknown");
        };
    }

    private String money(BigDecimal money) {
        return Money.sum(money) + " " + quote.prices().currency();
    }

    /// What all of it costs at most, a sentence.
    public String total() {
        var prices = quote.prices();
        if (isFree()) {
            return say("prices.probes-free");
        }
        if (prices.missing().isPresent()) {
            return say("prices.probes-unknown", "why", prices.missing().get());
        }
        var known = say("prices.probes-at-most", "money", money(quote.atMost()), "date", Day.of(prices.date()));
        return quote.open().isEmpty() ? known : known + " " + say("prices.probes-open", "probes", open());
    }

    private String open() {
        return quote.open().stream().map(Probe::id).distinct().collect(Collectors.joining(", "));
    }

    private boolean isFree() {
        return quote.probes().stream().allMatch(probe -> probe.charge().isEmpty());
    }

    /// The question before anything is done; it names the price.
    public String question() {
        if (isFree()) {
            return say("prices.try-free");
        }
        if (quote.atMost().signum() == 0) {
            return say("prices.try-unknown");
        }
        var key = quote.open().isEmpty() ? "prices.try-at-most" : "prices.try-open";
        return say(key, "money", money(quote.atMost()));
    }
}
