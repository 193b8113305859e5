package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practicecloud.aml.Size;
import practicecloud.json.Tree;

/// The price list in the shape of Azure's Retail Prices API, to anyone who asks.
class RetailPricesTest {

    private final PracticeCloud cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
    private final Client stranger = Client.stranger(cloud.access());

    @AfterEach
    void close() {
        cloud.close();
    }

    private Client.Answer asked(String filter, String more) {
        return stranger.get("/api/retail/prices?$filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8) + more);
    }

    @Test
    void aRowHasTheFieldsOfAzures() {
        var answer = asked("meterName eq 'Standard Gateway' and armRegionName eq 'eastus'", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("Count").asInt()).isEqualTo(1);
        assertThat(answer.body().path("NextPageLink").isNull()).isTrue();
        var row = answer.body().path("Items").path(0);
        assertThat(row.path("retailPrice").asDouble()).isEqualTo(0.045);
        assertThat(row.path("unitOfMeasure").asText()).isEqualTo("1 Hour");
        var names = new HashSet<String>();
        row.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "currencyCode",
                        "tierMinimumUnits",
                        "retailPrice",
                        "unitPrice",
                        "armRegionName",
                        "location",
                        "effectiveStartDate",
                        "meterId",
                        "meterName",
                        "productId",
                        "skuId",
                        "productName",
                        "skuName",
                        "serviceName",
                        "serviceId",
                        "serviceFamily",
                        "unitOfMeasure",
                        "type",
                        "isPrimaryMeterRegion",
                        "armSkuName");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skuName eq 'Private' and serviceName eq 'Azure DNS'|2",
                "serviceName eq 'azure dns'|0",
                "(skuName eq 'Private' or skuName eq 'Public') and tierMinimumUnits eq 25|0",
                "contains(productName,'Firewall') and armRegionName eq 'uksouth'|2",
                "startswith(meterName, 'Hot LRS') and armRegionName eq 'uksouth'|3",
                "endswith(productName,'Windows') and armSkuName eq 'Standard_DS3_v2' and armRegionName eq 'uksouth'|1",
                "armSkuName eq 'Standard_DS3_v2' and armRegionName eq 'uksouth' and priceType eq 'Consumption'|4",
                "armSkuName eq 'Standard_DS3_v2' and priceType ne 'Consumption'|0"
            })
    void filtersAreObeyedToTheLetter(String filter, int rows) {
        assertThat(asked(filter, "").body().path("Count").asInt()).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serviceName", "serviceName eq", "(a eq 'b'", "a eq 'b' c", "a like 'b'", "a eq 'b' ;"})
    void whatIsNoFilterIsRefused(String filter) {
        assertThat(asked(filter, "").status()).isEqualTo(400);
    }

    @Test
    void pagesLeadToEveryRowOnce() {
        var seen = new HashSet<String>();
        var rows = 0;
        var next = cloud.access().endpoint() + "/api/retail/prices";
        while (!next.isEmpty()) {
            var page = stranger.get(
                    next.substring(cloud.access().endpoint().toString().length()));
            rows += page.body().path("Count").asInt();
            Tree.items(page.body(), "Items")
                    .forEach(row -> seen.add(row.path("meterId").asText() + row.path("tierMinimumUnits")));
            next = page.text("NextPageLink");
        }
        assertThat(rows).isGreaterThan(1000).isEqualTo(seen.size());
    }

    @Test
    void otherCurrenciesAreOtherNumbers() {
        var euros = asked("meterName eq 'Private Zone' and skuName eq 'Private'", "&currencyCode='EUR'");
        assertThat(euros.text("BillingCurrency")).isEqualTo("EUR");
        assertThat(euros.body().path("Items").path(0).path("retailPrice").asDouble())
                .isEqualTo(0.46);
        assertThat(asked("", "&currencyCode='XXX'").status()).isEqualTo(400);
    }

    @Test
    void everySizeThatIsOfferedHasAPrice() {
        for (var size : Size.ALL) {
            var filter = "serviceName eq 'Virtual Machines' and armRegionName eq 'westeurope' and armSkuName eq '"
                    + size.name() + "'";
            var skus = new HashSet<String>();
            Tree.items(asked(filter, "").body(), "Items")
                    .forEach(row -> skus.add(row.path("skuName").asText()));
            var name = size.name().replace("Standard_", "").replace('_', ' ');
            assertThat(skus).isEqualTo(Set.of(name, name + " Spot", name + " Low Priority"));
        }
    }
}
