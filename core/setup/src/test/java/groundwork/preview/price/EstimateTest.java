package groundwork.preview.price;

import static groundwork.preview.price.PriceListCloud.row;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.price.Estimate.Cost;
import groundwork.preview.price.Estimate.Total;
import groundwork.terms.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a blueprint costs, and that what is not known is said so.
@Timeout(20)
class EstimateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Blueprint blueprint = BlueprintMaker.from(ChoicesFixture.withGroups());
    private final String region = blueprint.choices().place().region().name();

    private Estimate estimate(Cloud cloud) {
        return estimate(cloud, Duration.ofSeconds(5));
    }

    private Estimate estimate(Cloud cloud, Duration patience) {
        try (var reader = PriceReader.begin(blueprint, cloud, "USD", TODAY)) {
            return reader.estimate(patience);
        }
    }

    private static Cost cost(Estimate estimate, String type) {
        return estimate.costs().stream()
                .filter(cost -> cost.resource().is(type))
                .findFirst()
                .orElseThrow();
    }

    private static Amount dollars(String amount) {
        return new Amount.Exactly(new BigDecimal(amount));
    }

    @Test
    void whatRunsAllTheTimeCostsTheSameIdleAndFull() {
        var cloud = new PriceListCloud()
                .selling("Standard Private Endpoint", row("0.02", "Global"), row("0.01", region))
                .selling("Premium Registry Unit", row("1.6666", region))
                .selling("Private Zone", row("0.5", "Zone 1"), row("0.1", "Zone 1"));
        var estimate = estimate(cloud);
        assertThat(estimate.missing()).isEmpty();
        var endpoint = cost(estimate, "Microsoft.Network/privateEndpoints");
        assertThat(endpoint.idle()).isEqualTo(dollars("7.30"));
        assertThat(endpoint.full()).isEqualTo(dollars("7.30"));
        assertThat(endpoint.basis()).isEqualTo("0.01 USD an hour");
        assertThat(cost(estimate, "Microsoft.ContainerRegistry/registries").idle())
                .isEqualTo(dollars("50.69"));
        assertThat(cost(estimate, "Microsoft.Network/privateDnsZones").idle()).isEqualTo(dollars("0.50"));
    }

    @Test
    void whatIsPaidByUseIsNothingIdleAndNotKnownAtFullUse() {
        var estimate = estimate(new PriceListCloud()
                .selling("Hot LRS Data Stored", row("0.02", region), row("0.019", region))
                .selling("Data Ingestion", row("0", region), row("2.3", region)));
        var storage = cost(estimate, "Microsoft.Storage/storageAccounts");
        assertThat(storage.idle()).isEqualTo(Amount.NOTHING);
        assertThat(storage.full()).isEqualTo(new Amount.Unknown("0.02 USD for each GB stored a month"));
        assertThat(cost(estimate, "Microsoft.OperationalInsights/workspaces").full())
                .isEqualTo(new Amount.Unknown("2.30 USD for each GB logged"));
    }

    @Test
    void aClusterCostsNothingIdleAndAllItsNodesAtFullUse() {
        var cluster = blueprint.resources().stream()
                .filter(resource -> resource.type().endsWith("/computes"))
                .findFirst()
                .orElseThrow();
        var nodes = cluster.body().number("properties.properties.scaleSettings.maxNodeCount");
        var estimate = estimate(new PriceListCloud()
                .selling(
                        "armSkuName",
                        row("9", region, "Virtual Machines DS Series Windows", "DS3 v2"),
                        row("0.01", region, "Virtual Machines DS Series", "DS3 v2 Spot"),
                        row("0.06", region, "Virtual Machines DS Series", "DS3 v2 Low Priority"),
                        row("0.3", region, "Virtual Machines DS Series", "DS3 v2")));
        var cost = cost(estimate, "Microsoft.MachineLearningServices/workspaces/computes");
        assertThat(cost.idle()).isEqualTo(dollars("0.00"));
        assertThat(cost.full()).isEqualTo(Amount.exactly(new BigDecimal("219.0").multiply(nodes.orElseThrow())));
    }

    @Test
    void whatTheListDoesNotSellIsNotKnownAndMakesTheSumAnAtLeast() {
        var estimate = estimate(new PriceListCloud().selling("Private Zone", row("0.5", "Zone 1")));
        var registry = cost(estimate, "Microsoft.ContainerRegistry/registries");
        assertThat(registry.idle()).isInstanceOf(Amount.Unknown.class);
        assertThat(registry.full()).isInstanceOf(Amount.Unknown.class);
        var zones = estimate.costs().stream()
                .filter(cost -> cost.resource().is("Microsoft.Network/privateDnsZones"))
                .count();
        assertThat(estimate.idle())
                .isEqualTo(new Total(new BigDecimal("0.50").multiply(BigDecimal.valueOf(zones)), true));
    }

    @Test
    void everyResourceThatIsMadeIsPricedOrKnownToBeFree() {
        var estimate = estimate(new PriceListCloud().selling("serviceName", row("1", region, "", "DS3 v2")));
        assertThat(estimate.costs()).hasSize((int) blueprint.resources().stream()
                .filter(resource -> resource.mode() == Resource.Mode.CREATE)
                .count());
        assertThat(estimate.costs())
                .filteredOn(cost -> cost.idle() instanceof Amount.Unknown)
                .isEmpty();
    }

    @Test
    void whatWasThereBeforeIsNotCounted() {
        var existing = BlueprintMaker.from(ChoicesFixture.pickedUp());
        try (var reader = PriceReader.begin(existing, new PriceListCloud().selling("x"), "USD", TODAY)) {
            var picked = existing.resources().stream()
                    .filter(resource -> resource.mode() == Resource.Mode.MERGE)
                    .map(Resource::id)
                    .toList();
            assertThat(picked).isNotEmpty();
            assertThat(reader.estimate(Duration.ofSeconds(5)).costs())
                    .extracting(Cost::resource)
                    .doesNotContainAnyElementsOf(picked);
        }
    }

    @Test
    void withoutAPriceListTheReasonIsSaid() {
        assertThat(estimate(new PriceListCloud()).missing())
                .contains("Prices are not known: There is no answer from prices.");
        assertThat(estimate(new MemoryCloud()).missing())
                .contains("Prices are not known: No price list is known for this cloud.");
    }

    @Test
    void aSlowPriceListIsNotWaitedFor() {
        var slow = new MemoryCloud() {
            @Override
            public List<Json> retailPrices(String filter, String currency) {
                try {
                    Thread.sleep(Duration.ofHours(1));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new CloudFailure.Stopped();
                }
                return List.of();
            }
        };
        assertThat(estimate(slow, Duration.ofMillis(20)).missing())
                .contains("Prices are not known: the price list did not answer in time.");
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARD_DS3_V2,Standard_DS3_v2",
        "standard_nc4as_t4_v3,Standard_NC4as_T4_v3",
        "Standard_NC24ads_A100_v4,Standard_NC24ads_A100_v4",
        "STANDARD_E4DS_V4,Standard_E4ds_v4",
        "Standard_D13_v2,Standard_D13_v2"
    })
    void sizesAreAskedForAsTheListSpellsThem(String answered, String listed) {
        assertThat(Meter.spelled(answered)).isEqualTo(listed);
    }
}
