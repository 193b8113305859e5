package practicecloud.prices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import practicecloud.aml.Size;
import practicecloud.arm.Regions;

/// Every price there is: machines from the table of sizes, everything else from `meters.txt`, for each region.
final class PriceList {

    /// How much of a currency a dollar is.
    static final Map<String, BigDecimal> CURRENCIES = Map.of(
            "USD", BigDecimal.ONE,
            "EUR", new BigDecimal("0.92"),
            "GBP", new BigDecimal("0.79"),
            "CHF", new BigDecimal("0.88"));

    static final List<Row> ALL = all();

    private PriceList() {}

    private static List<Row> all() {
        var rows = new ArrayList<Row>();
        meters().forEach(line -> addMeter(rows, line.split("\\|")));
        for (var size : Size.ALL) {
            for (var region : Regions.names().split(",")) {
                rows.addAll(machine(size, region));
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> meters() {
        try (var in = Objects.requireNonNull(PriceList.class.getResourceAsStream("meters.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addMeter(List<Row> rows, String[] words) {
        var sold = new Row.Sold(words[0], words[1], words[2], words[3], words[4]);
        var everywhere = words[5].equals("region");
        for (var region : everywhere ? Regions.names().split(",") : new String[] {words[5]}) {
            for (var tier : words[6].split(" ")) {
                var parts = tier.split(":");
                var price = new BigDecimal(parts[1]).multiply(everywhere ? dearness(region) : BigDecimal.ONE);
                rows.add(new Row(sold, region, "", Long.parseLong(parts[0]), price));
            }
        }
    }

    /// A size is sold with Linux and with Windows, when nobody else wants it, and for a while yet as low
    /// priority.
    private static List<Row> machine(Size size, String region) {
        var name = size.name().replace("Standard_", "").replace('_', ' ');
        var product = "Virtual Machines " + name.replaceAll("\\d.*", "") + " Series";
        var price = BigDecimal.valueOf(size.price().dedicated()).multiply(dearness(region));
        var low = BigDecimal.valueOf(size.price().lowPriority()).multiply(dearness(region));
        return Stream.of(
                        new Row.Sold("", product, name, name, ""),
                        new Row.Sold("", product, name + " Spot", name + " Spot", ""),
                        new Row.Sold("", product, name + " Low Priority", name + " Low Priority", ""),
                        new Row.Sold("", product + " Windows", name, name, ""))
                .map(sold -> new Row(
                        new Row.Sold("Virtual Machines", sold.product(), sold.sku(), sold.meter(), "1 Hour"),
                        region,
                        size.name(),
                        0,
                        priceOf(sold, price, low)))
                .toList();
    }

    private static BigDecimal priceOf(Row.Sold sold, BigDecimal price, BigDecimal low) {
        if (sold.product().endsWith("Windows")) {
            return price.multiply(new BigDecimal("1.8"));
        }
        return sold.sku().endsWith("Spot") || sold.sku().endsWith("Low Priority") ? low : price;
    }

    /// The United States are the cheapest, as they mostly are.
    private static BigDecimal dearness(String region) {
        return switch (region) {
            case "eastus", "eastus2", "westus2" -> BigDecimal.ONE;
            case "switzerlandnorth", "australiaeast" -> new BigDecimal("1.25");
            default -> new BigDecimal("1.1");
        };
    }
}
