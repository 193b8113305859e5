package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.cloud.Cloud;
import groundwork.practices.Subject;
import groundwork.preview.price.Amount;
import groundwork.preview.price.MachinePrices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What try-outs would do and cost at most, in money: their deadlines by the hours of machines. What is not known
/// is said so, and never zero.
///
/// @param probes in order
public record Quote(List<Probe> probes, MachinePrices prices) {

    private static final String CURRENCY = "USD";
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    public Quote {
        probes = List.copyOf(probes);
    }

    /// Without asking for prices.
    public static Quote offline(Subject subject, LocalDate today) {
        return new Quote(LiveTryouts.planned(subject), MachinePrices.unasked(CURRENCY, today));
    }

    /// With the prices of the region the workspace is in.
    public static Quote asked(Subject subject, Cloud cloud, LocalDate today) {
        var quote = offline(subject, today);
        var sizes = quote.charges().map(Probe.Charge::size).distinct().toList();
        var region = subject.workspaceBody().text("location").orElse("");
        return new Quote(quote.probes, quote.prices.asked(sizes, region, cloud, PATIENCE));
    }

    private Stream<Probe.Charge> charges() {
        return probes.stream().flatMap(probe -> probe.charge().stream());
    }

    /// What one of them costs at most.
    public Amount of(Probe probe) {
        return probe.charge().map(this::of).orElse(Amount.NOTHING);
    }

    private Amount of(Probe.Charge charge) {
        return prices.hour(charge.size())
                .<Amount>map(hour -> new Amount.Exactly(hour.multiply(BigDecimal.valueOf(charge.nodes()))
                        .multiply(BigDecimal.valueOf(charge.atMost().toMinutes()))
                        .divide(MINUTES, 2, RoundingMode.CEILING)))
                .orElseGet(() -> new Amount.Unknown(prices.missing().orElseGet(() -> say("prices.not-listed"))));
    }

    /// What is known of all of them together; see [#open].
    public BigDecimal atMost() {
        return probes.stream().map(this::of).map(Amount::certain).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /// Those whose price is not known.
    public List<Probe> open() {
        return probes.stream()
                .filter(probe -> of(probe) instanceof Amount.Unknown)
                .toList();
    }
}
