package groundwork.preview.price;

import static groundwork.preview.price.PriceListCloud.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What an hour of machines costs.
@Timeout(20)
class MachinePricesTest {

    private static final MachinePrices UNASKED = MachinePrices.unasked("USD", LocalDate.of(2026, 3, 1));

    private static MachinePrices asked(PriceListCloud cloud, String... sizes) {
        return UNASKED.asked(List.of(sizes), "westeurope", cloud, Duration.ofSeconds(5));
    }

    @Test
    void aSizeIsFoundHoweverItIsWritten() {
        var cloud = new PriceListCloud().selling("'Standard_DS3_v2'", row("0.3", "westeurope"));
        var prices = asked(cloud, "STANDARD_DS3_V2", "Standard_E4s_v3");
        assertThat(prices.missing()).isEmpty();
        assertThat(prices.hour("standard_ds3_v2")).contains(new BigDecimal("0.3"));
        assertThat(prices.hour("Standard_E4s_v3")).isEmpty();
        assertThat(cloud.asked()).hasSize(2).allMatch(filter -> filter.contains("armRegionName eq 'westeurope'"));
    }

    @Test
    void withoutAPriceListTheReasonIsSaid() {
        assertThat(asked(new PriceListCloud(), "Standard_DS3_v2").missing())
                .contains("Prices are not known: There is no answer from prices.");
        assertThat(UNASKED.missing()).contains("Prices are not asked for offline.");
    }
}
