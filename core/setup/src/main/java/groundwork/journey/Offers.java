package groundwork.journey;

import static groundwork.terms.Say.say;

import groundwork.blueprint.ApiVersions;
import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Question.Source;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.Money;
import groundwork.terms.ResourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a cloud has to offer for a question: subscriptions, regions, machine sizes, groups, existing resources.
/// Asks the cloud each time and may take a second; ask from a thread that may wait.
public final class Offers {

    private static final String SUBSCRIPTIONS = "2022-12-01";

    private final Cloud cloud;

    public Offers(Cloud cloud) {
        this.cloud = cloud;
    }

    /// Something to choose.
    ///
    /// @param value the answer it stands for
    /// @param label what people know it by
    /// @param hint  what tells it from the others, a few words; may be empty
    public record Offer(String value, String label, String hint) {}

    /// What can be chosen, sorted by label; empty where the cloud has nothing to say.
    ///
    /// @param typed what was typed so far; only groups are searched by it
    /// @throws CloudFailure when the cloud does not answer or the caller may not look
    public List<Offer> of(Source source, Answers answers, String typed) {
        return switch (source) {
            case NONE -> List.of();
            case SUBSCRIPTIONS -> subscriptions();
            case REGIONS -> inSubscription(answers, this::regions);
            case VM_SIZES -> inSubscription(answers, subscription -> sizes(subscription, answers));
            case GROUPS -> groups(typed);
            case IDENTITIES -> resources(answers, "Microsoft.ManagedIdentity/userAssignedIdentities");
            case STORAGE_ACCOUNTS -> resources(answers, "Microsoft.Storage/storageAccounts");
            case VAULTS -> resources(answers, "Microsoft.KeyVault/vaults");
            case REGISTRIES -> resources(answers, "Microsoft.ContainerRegistry/registries");
            case INSIGHTS -> resources(answers, "Microsoft.Insights/components");
            case LOG_WORKSPACES -> resources(answers, "Microsoft.OperationalInsights/workspaces");
            case NETWORKS -> resources(answers, "Microsoft.Network/virtualNetworks");
        };
    }

    private interface InSubscription {
        List<Offer> of(String subscription);
    }

    private static List<Offer> inSubscription(Answers answers, InSubscription offers) {
        return answers.one("subscription").map(offers::of).orElse(List.of());
    }

    private List<Offer> subscriptions() {
        return cloud.list("/subscriptions", SUBSCRIPTIONS).stream()
                .filter(item -> item.text("state").map("Enabled"::equals).orElse(true))
                .map(item -> new Offer(
                        item.text("subscriptionId").orElse(""),
                        item.text("displayName").orElse(""),
                        item.text("subscriptionId").orElse("")))
                .sorted(Comparator.comparing(Offer::label))
                .toList();
    }

    private List<Offer> regions(String subscription) {
        return cloud.list("/subscriptions/" + subscription + "/locations", SUBSCRIPTIONS).stream()
                .filter(item ->
                        item.text("metadata.regionType").map("Physical"::equals).orElse(true))
                .map(item -> new Offer(
                        item.text("name").orElse(""),
                        item.text("displayName").orElse(""),
                        item.text("metadata.geographyGroup").orElse("")))
                .sorted(Comparator.comparing(Offer::label))
                .toList();
    }

    private List<Offer> sizes(String subscription, Answers answers) {
        var region = Questionnaire.standard()
                .effective("region", answers)
                .map(answer -> answer instanceof Answer.One(var value) ? value : "")
                .orElse("");
        var type = "Microsoft.MachineLearningServices";
        var path = "/subscriptions/" + subscription + "/providers/" + type + "/locations/" + region + "/vmSizes";
        return cloud.list(path, ApiVersions.of(type)).stream()
                .filter(size -> supports(size, "AmlCompute"))
                .map(size -> new Offer(
                        size.text("name").orElse(""), size.text("name").orElse(""), power(size)))
                .sorted(Comparator.comparing(Offer::label))
                .toList();
    }

    private static boolean supports(Json size, String kind) {
        var kinds = size.items("supportedComputeTypes");
        return kinds.isEmpty() || kinds.contains(Json.of(kind));
    }

    /// `4 vCPU, 14 GB, 0.27 USD an hour`.
    private static String power(Json size) {
        var price = size.items("estimatedVMPrices.values").stream()
                .filter(item -> item.text("osType").filter("Linux"::equals).isPresent())
                .filter(item -> item.text("vmTier").filter("Standard"::equals).isPresent())
                .flatMap(item -> item.number("retailPrice").stream())
                .findFirst();
        return number(size, "vCPUs", " vCPU")
                + number(size, "gpus", " GPU")
                + number(size, "memoryGB", " GB")
                + price.map(amount -> say(
                                "prices.an-hour",
                                "price",
                                Money.price(amount) + " "
                                        + size.text("estimatedVMPrices.billingCurrency")
                                                .orElse("")))
                        .orElse(say("journey.no-price"));
    }

    private static String number(Json size, String path, String unit) {
        return size.number(path)
                .filter(value -> value.signum() > 0)
                .map(value -> value.toPlainString() + unit + ", ")
                .orElse("");
    }

    private List<Offer> groups(String typed) {
        return cloud.groupsNamed(typed).stream()
                .map(group -> new Offer(group.objectId(), group.name(), group.objectId()))
                .sorted(Comparator.comparing(Offer::label))
                .toList();
    }

    private List<Offer> resources(Answers answers, String type) {
        return inSubscription(
                answers,
                subscription ->
                        cloud
                                .list("/subscriptions/" + subscription + "/providers/" + type, ApiVersions.of(type))
                                .stream()
                                .map(item -> new Offer(
                                        item.text("id").orElse(""),
                                        item.text("name").orElse(""),
                                        where(item)))
                                .sorted(Comparator.comparing(Offer::label))
                                .toList());
    }

    private static String where(Json resource) {
        var group = Optional.of(resource.text("id").orElse("/"))
                .map(ResourceId::new)
                .flatMap(ResourceId::group)
                .map(ResourceId::name)
                .orElse("");
        return group + resource.text("location").map(region -> ", " + region).orElse("");
    }
}
