package practicecloud.prices;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import practicecloud.json.Tree;
import practicecloud.world.Change;

/// One price of the list.
///
/// @param armSku  the size of machine it is for; empty for everything else
/// @param from    how many units of a month must be used before this price counts
/// @param dollars US dollars a unit
record Row(Sold sold, String region, String armSku, long from, BigDecimal dollars) {

    /// What is sold.
    ///
    /// @param unit Azure's words: `1 Hour`, `1/Day`, `1 GB/Month`
    record Sold(String service, String product, String sku, String meter, String unit) {}

    /// The row as Azure writes it.
    ///
    /// @param rate how much of the currency a dollar is
    ObjectNode body(String currency, BigDecimal rate) {
        var price = dollars.multiply(rate).setScale(6, RoundingMode.HALF_UP).doubleValue();
        var meterId = Change.named("meter " + sold + region + armSku);
        return Tree.object()
                .put("currencyCode", currency)
                .put("tierMinimumUnits", (double) from)
                .put("retailPrice", price)
                .put("unitPrice", price)
                .put("armRegionName", region)
                .put("location", region)
                .put("effectiveStartDate", "2026-01-01T00:00:00Z")
                .put("meterId", meterId)
                .put("meterName", sold.meter())
                .put("productId", "DZH" + meterId.substring(0, 9).toUpperCase(java.util.Locale.ROOT))
                .put("skuId", "DZH" + meterId.substring(0, 9).toUpperCase(java.util.Locale.ROOT) + "/0001")
                .put("productName", sold.product())
                .put("skuName", sold.sku())
                .put("serviceName", sold.service())
                .put("serviceId", "DZH" + Change.named(sold.service()).substring(0, 9))
                .put("serviceFamily", family())
                .put("unitOfMeasure", sold.unit())
                .put("type", "Consumption")
                .put("isPrimaryMeterRegion", true)
                .put("armSkuName", armSku);
    }

    private String family() {
        return switch (sold.service()) {
            case "Virtual Machines" -> "Compute";
            case "Storage" -> "Storage";
            case "Container Registry" -> "Containers";
            case "Key Vault" -> "Security";
            case "Log Analytics" -> "Management and Governance";
            default -> "Networking";
        };
    }
}
