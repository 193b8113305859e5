package groundwork.preview.price;

import groundwork.terms.Json;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of the price list that were asked for, and what they say of a unit. Where there are steps of
/// quantity, the dearest counts: the free first gigabytes are soon used up.
///
/// @param rows   for each meter, what the list answered
/// @param region whose price goes before the world's
record Tariff(Map<Meter, List<Json>> rows, String region) {

    Tariff {
        rows = Map.copyOf(rows);
    }

    Optional<BigDecimal> unit(Meter meter) {
        return dearest(rows.getOrDefault(meter, List.of()));
    }

    /// An hour of a machine with Linux, dedicated or at low priority.
    Optional<BigDecimal> hour(Meter machine, boolean lowPriority) {
        return dearest(rows.getOrDefault(machine, List.of()).stream()
                .filter(row -> !row.text("productName").orElse("").contains("Windows"))
                .filter(row -> lowPriority == row.text("skuName").orElse("").contains("Low Priority"))
                .filter(row -> !row.text("skuName").orElse("").contains("Spot"))
                .toList());
    }

    private Optional<BigDecimal> dearest(List<Json> found) {
        var here = found.stream()
                .filter(row -> row.text("armRegionName").filter(region::equals).isPresent())
                .toList();
        return (here.isEmpty() ? found : here)
                .stream().flatMap(row -> row.number("retailPrice").stream()).max(Comparator.naturalOrder());
    }
}
