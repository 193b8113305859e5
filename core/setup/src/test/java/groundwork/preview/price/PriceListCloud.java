package groundwork.preview.price;

import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.terms.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A cloud with a price list of a few rows, found by a word of the question.
final class PriceListCloud extends MemoryCloud {

    private final Map<String, List<Json>> rows = new LinkedHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /// @param word what the question must hold
    PriceListCloud selling(String word, Json... found) {
        rows.put(word, List.of(found));
        return this;
    }

    static Json row(String price, String region) {
        return row(price, region, "", "");
    }

    static Json row(String price, String region, String product, String sku) {
        return Json.object("retailPrice", new Json.Num(new BigDecimal(price)), "armRegionName", region)
                .with("productName", Json.of(product))
                .with("skuName", Json.of(sku));
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public List<Json> retailPrices(String filter, String currency) {
        asked.add(filter);
        if (rows.isEmpty()) {
            throw new CloudFailure.Unavailable("NoAnswer", "There is no answer from prices.", "", null);
        }
        return rows.entrySet().stream()
                .filter(entry -> filter.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
