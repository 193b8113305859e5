package groundwork.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Line;
import groundwork.preview.price.Amount;
import groundwork.preview.price.Estimate;
import groundwork.preview.price.Estimate.Cost;
import groundwork.terms.ResourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a plan costs, as a person reads it.
class PriceViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Cost cost(String title, Amount idle, Amount full, String basis) {
        return new Cost(new ResourceId("/subscriptions/s"), title, idle, full, basis);
    }

    private static Amount dollars(String amount) {
        return new Amount.Exactly(new BigDecimal(amount));
    }

    private static String text(Estimate estimate, int width) {
        return new PriceView(width)
                .of(estimate).stream()
                        .map(Line::plain)
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void theDearestComesFirstAndWhatIsFreeIsLeftOut() {
        var estimate = new Estimate(
                "USD",
                DAY,
                List.of(
                        cost("Resource group", Amount.NOTHING, Amount.NOTHING, "free of charge"),
                        cost(
                                "NAT gateway",
                                dollars("32.85"),
                                new Amount.AtLeast(new BigDecimal("32.85"), "0.045 USD for each GB that passes"),
                                "0.045 USD an hour"),
                        cost("Cluster", Amount.NOTHING, dollars("1234.50"), "4 × Standard_DS3_v2"),
                        cost(
                                "Storage",
                                Amount.NOTHING,
                                new Amount.Unknown("0.02 USD for each GB stored a month"),
                                "0.02 USD for each GB stored a month")),
                Optional.empty());
        assertThat(text(estimate, 120)).isEqualTo("""
                Cost a month: 32.85 USD idle, at least 1,267.35 USD at full use, and what is stored, logged and sent. Retail prices of
                2026-03-01, without tax.
                                idle  full use  reckoned by
                  Cluster       0.00  1,234.50  4 × Standard_DS3_v2
                  NAT gateway  32.85    32.85+  0.045 USD an hour, and 0.045 USD for each GB that passes
                  Storage       0.00    by use  0.02 USD for each GB stored a month""");
        assertThat(text(estimate, 60).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }

    @Test
    void whatIsNotListedIsNotZero() {
        var unknown = new Amount.Unknown("the price list has no price for it here");
        var estimate =
                new Estimate("USD", DAY, List.of(cost("Registry", unknown, unknown, unknown.why())), Optional.empty());
        assertThat(text(estimate, 120)).contains("at least 0.00 USD idle").contains("not known  not known");
    }

    @Test
    void withoutPricesTheReasonIsSaid() {
        assertThat(text(Estimate.none("USD", DAY, "Prices are not asked for offline."), 80))
                .isEqualTo("Cost: Prices are not asked for offline.");
    }
}
