package groundwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Question.Source;
import groundwork.cloud.Cloud;
import groundwork.cloud.MemoryCloud;
import groundwork.journey.Offers.Offer;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final ResourceId GROUP =
            ResourceId.subscription(ChoicesFixture.SUBSCRIPTION).group("rg-shared");
    private static final Answers ANSWERS =
            Answers.NONE.with("subscription", new Answer.One(ChoicesFixture.SUBSCRIPTION));

    /// Answers lists by what a test gives for their path.
    private static Cloud listing(String expected, Json... items) {
        return new MemoryCloud() {
            @Override
            public List<Json> list(String path, String apiVersion) {
                assertThat(path).isEqualTo(expected);
                return List.of(items);
            }
        };
    }

    @Test
    void subscriptionsThatAreSwitchedOffAreNotOffered() {
        var cloud = listing(
                "/subscriptions",
                Json.object("subscriptionId", "2", "displayName", "Research", "state", "Enabled"),
                Json.object("subscriptionId", "1", "displayName", "Old", "state", "Disabled"));
        assertThat(new Offers(cloud).of(Source.SUBSCRIPTIONS, Answers.NONE, ""))
                .containsExactly(new Offer("2", "Research", "2"));
    }

    @Test
    void machineSizesSayWhatTheyHoldAndCost() {
        var price = Json.object("retailPrice", 2, "osType", "Linux", "vmTier", "Standard");
        var size = Json.object(
                "name",
                "Standard_DS3_v2",
                "vCPUs",
                4,
                "gpus",
                0,
                "memoryGB",
                14,
                "estimatedVMPrices",
                Json.object("billingCurrency", "USD", "values", Json.array(price)),
                "supportedComputeTypes",
                Json.strings("AmlCompute"));
        var onlyInstances =
                Json.object("name", "Standard_A1", "supportedComputeTypes", Json.strings("ComputeInstance"));
        var path = "/subscriptions/" + ChoicesFixture.SUBSCRIPTION
                + "/providers/Microsoft.MachineLearningServices/locations/westeurope/vmSizes";
        assertThat(new Offers(listing(path, size, onlyInstances)).of(Source.VM_SIZES, ANSWERS, ""))
                .containsExactly(new Offer("Standard_DS3_v2", "Standard_DS3_v2", "4 vCPU, 14 GB, 2.00 USD an hour"));
    }

    @Test
    void existingResourcesAreOfferedByNameAndWhereTheyAre() {
        var id = GROUP.resource("Microsoft.KeyVault/vaults", "kv-shared");
        var path = "/subscriptions/" + ChoicesFixture.SUBSCRIPTION + "/providers/Microsoft.KeyVault/vaults";
        var vault = Json.object("id", id, "name", "kv-shared", "location", "westeurope");
        assertThat(new Offers(listing(path, vault)).of(Source.VAULTS, ANSWERS, ""))
                .containsExactly(new Offer(id.value(), "kv-shared", "rg-shared, westeurope"));
    }

    @Test
    void nothingIsOfferedBeforeASubscriptionIsChosen() {
        assertThat(new Offers(new MemoryCloud()).of(Source.NETWORKS, Answers.NONE, ""))
                .isEmpty();
    }
}
