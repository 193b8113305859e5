package groundwork.report;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.preview.price.Amount;
import groundwork.preview.price.MachinePrices;
import groundwork.tryout.live.Probe;
import groundwork.tryout.live.Probe.Charge;
import groundwork.tryout.live.Quote;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What try-outs cost at most, and that what is not known is said so.
class QuoteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Probe FREE = probe("T4", Optional.empty());
    private static final Probe JOB = probe("T5", Optional.of(new Charge("Standard_DS3_v2", 1, Duration.ofMinutes(31))));
    private static final Probe SPARK =
            probe("T7", Optional.of(new Charge("standard_e4s_v3", 3, Duration.ofMinutes(40))));
    private static final Map<String, BigDecimal> HOURS =
            Map.of("Standard_DS3_v2", new BigDecimal("0.29"), "Standard_E4s_v3", new BigDecimal("0.32"));

    private static Probe probe(String id, Optional<Charge> charge) {
        return new Probe(id, "try", "you", charge, Duration.ofMinutes(40));
    }

    private static Quote quote(Map<String, BigDecimal> hours, Probe... probes) {
        return new Quote(List.of(probes), new MachinePrices("USD", TODAY, hours, Optional.empty()));
    }

    /// 31 minutes at 0.29 an hour are 0.1498…: what is a most is never rounded down.
    @Test
    void aDeadlineByAnHoursPriceIsTheMost() {
        var quote = quote(HOURS, FREE, JOB, SPARK);
        assertThat(quote.of(FREE)).isEqualTo(Amount.NOTHING);
        assertThat(quote.of(JOB)).isEqualTo(new Amount.Exactly(new BigDecimal("0.15")));
        assertThat(quote.of(SPARK)).isEqualTo(new Amount.Exactly(new BigDecimal("0.64")));
        assertThat(quote.atMost()).isEqualTo(new BigDecimal("0.79"));
        var said = new QuoteSentences(quote);
        assertThat(said.charge(FREE)).isEmpty();
        assertThat(said.charge(SPARK)).isEqualTo("at most 40 minutes of 3 × standard_e4s_v3, 0.64 USD");
        assertThat(said.total())
                .isEqualTo("All together at most 0.79 USD, by the retail prices of 2026-11-24, without tax.");
        assertThat(said.question()).isEqualTo("Try this out, for at most 0.79 USD?");
    }

    @Test
    void whatTheListDoesNotSellIsSaidAndNeverZero() {
        var quote = quote(Map.of("Standard_DS3_v2", new BigDecimal("0.29")), JOB, SPARK);
        assertThat(quote.of(SPARK)).isEqualTo(new Amount.Unknown("the price list has no price for it here"));
        var said = new QuoteSentences(quote);
        assertThat(said.charge(SPARK)).endsWith("standard_e4s_v3, price not known");
        assertThat(said.total()).endsWith("What these cost comes on top and is not known: T7.");
        assertThat(said.question()).isEqualTo("Try this out, for at most 0.15 USD and what is not known?");
    }

    @Test
    void withoutPricesTheReasonIsSaid() {
        var said = new QuoteSentences(new Quote(List.of(JOB), MachinePrices.unasked("USD", TODAY)));
        assertThat(said.charge(JOB)).endsWith("price not known");
        assertThat(said.total()).isEqualTo("What it costs in money is not known. Prices are not asked for offline.");
        assertThat(said.question()).isEqualTo("Try this out, at a price that is not known?");
    }

    @Test
    void whatIsFreeIsSaidToBe() {
        var said = new QuoteSentences(quote(Map.of(), FREE));
        assertThat(said.total()).isEqualTo("Azure charges nothing worth naming for this.");
        assertThat(said.question()).isEqualTo("Try this out?");
    }
}
