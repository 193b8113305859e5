package groundwork.preview.price;

import static groundwork.terms.Say.say;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import groundwork.preview.price.Estimate.Cost;
import groundwork.terms.Json;
import groundwork.terms.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What each resource of a blueprint is charged by, and what that makes in a month of 730 hours.
final class Pricing {

    private static final BigDecimal HOURS = BigDecimal.valueOf(730);
    private static final BigDecimal DAYS = new BigDecimal("30.4167");

    private final Tariff tariff;
    private final String currency;

    Pricing(Tariff tariff, String currency) {
        this.tariff = tariff;
        this.currency = currency;
    }

    /// What Groundwork makes; what was there before costs what it costs already.
    static Stream<Resource> priced(Blueprint blueprint) {
        return blueprint.resources().stream().filter(resource -> resource.mode() == Resource.Mode.CREATE);
    }

    /// What must be asked of the price list to know the cost of this resource.
    static List<Meter> meters(Resource resource) {
        return switch (resource.type()) {
            case "Microsoft.Network/natGateways" -> List.of(Meter.NAT_GATEWAY, Meter.NAT_DATA);
            case "Microsoft.Network/publicIPAddresses" -> List.of(Meter.PUBLIC_ADDRESS);
            case "Microsoft.Network/privateEndpoints" -> List.of(Meter.PRIVATE_ENDPOINT);
            case "Microsoft.Network/privateDnsZones" -> List.of(Meter.PRIVATE_ZONE);
            case "Microsoft.ContainerRegistry/registries" -> List.of(Meter.REGISTRY);
            case "Microsoft.Storage/storageAccounts" -> List.of(Meter.BLOBS);
            case "Microsoft.KeyVault/vaults" -> List.of(Meter.VAULT);
            case "Microsoft.OperationalInsights/workspaces" -> List.of(Meter.LOGS);
            case "Microsoft.MachineLearningServices/workspaces/computes" -> List.of(machine(resource));
            case "Microsoft.MachineLearningServices/workspaces" ->
                endpoints(resource) == 0 ? List.of() : List.of(Meter.PRIVATE_ENDPOINT);
            case "Microsoft.MachineLearningServices/workspaces/outboundRules" -> List.of(Meter.PRIVATE_ENDPOINT);
            default -> List.of();
        };
    }

    private static Meter machine(Resource cluster) {
        return Meter.machine(cluster.body().text("properties.properties.vmSize").orElse(""));
    }

    /// Outbound rules of a managed network, each a private endpoint.
    private static long endpoints(Resource workspace) {
        return workspace.body().members("properties.managedNetwork.outboundRules").values().stream()
                .filter(rule ->
                        rule.text("type").filter("PrivateEndpoint"::equals).isPresent())
                .count();
    }

    Cost of(Resource resource) {
        return switch (resource.type()) {
            case "Microsoft.Network/natGateways" -> natGateway(resource);
            case "Microsoft.Network/publicIPAddresses" -> hourly(resource, Meter.PUBLIC_ADDRESS, 1);
            case "Microsoft.Network/privateEndpoints", "Microsoft.MachineLearningServices/workspaces/outboundRules" ->
                hourly(resource, Meter.PRIVATE_ENDPOINT, 1);
            case "Microsoft.Network/privateDnsZones" ->
                steady(resource, Meter.PRIVATE_ZONE, price -> price, "prices.a-month");
            case "Microsoft.ContainerRegistry/registries" ->
                steady(resource, Meter.REGISTRY, price -> price.multiply(DAYS), "prices.a-day");
            case "Microsoft.Storage/storageAccounts" -> byUse(resource, Meter.BLOBS, "prices.gb-stored");
            case "Microsoft.KeyVault/vaults" -> byUse(resource, Meter.VAULT, "prices.operations");
            case "Microsoft.OperationalInsights/workspaces" -> byUse(resource, Meter.LOGS, "prices.gb-logged");
            case "Microsoft.Insights/components" -> free(resource, say("prices.with-the-logs"));
            case "Microsoft.MachineLearningServices/workspaces/computes" -> cluster(resource);
            case "Microsoft.MachineLearningServices/workspaces" -> workspace(resource);
            default -> Free.TYPES.contains(resource.type()) ? free(resource, say("prices.free")) : unknown(resource);
        };
    }

    private Cost workspace(Resource resource) {
        var endpoints = endpoints(resource);
        return endpoints == 0
                ? free(resource, say("prices.free-workspace"))
                : hourly(resource, Meter.PRIVATE_ENDPOINT, endpoints);
    }

    private Cost natGateway(Resource resource) {
        var steady = hourly(resource, Meter.NAT_GATEWAY, 1);
        var data = tariff.unit(Meter.NAT_DATA).map(price -> say("prices.gb-passing", "price", money(price)));
        return steady.idle() instanceof Amount.Exactly(var amount)
                ? cost(
                        resource,
                        steady.idle(),
                        new Amount.AtLeast(amount, data.orElseGet(() -> say("prices.what-passes"))),
                        steady.basis())
                : steady;
    }

    private Cost hourly(Resource resource, Meter meter, long howMany) {
        var key = howMany == 1 ? "prices.an-hour" : "prices.an-hour-each";
        UnaryOperator<BigDecimal> month = price -> price.multiply(HOURS).multiply(BigDecimal.valueOf(howMany));
        return steady(resource, meter, month, key, "count", howMany);
    }

    private Cost steady(Resource resource, Meter meter, UnaryOperator<BigDecimal> month, String key, Object... named) {
        return tariff.unit(meter)
                .map(price -> {
                    var amount = Amount.exactly(month.apply(price));
                    return cost(resource, amount, amount, priced(key, price, named));
                })
                .orElseGet(() -> notListed(resource));
    }

    /// What costs nothing until it is used.
    private Cost byUse(Resource resource, Meter meter, String key) {
        return tariff.unit(meter)
                .map(price -> {
                    var words = priced(key, price);
                    return cost(resource, Amount.NOTHING, new Amount.Unknown(words), words);
                })
                .orElseGet(() -> notListed(resource));
    }

    private String priced(String key, BigDecimal price, Object... named) {
        var all = new ArrayList<Object>(List.of(named));
        all.addAll(List.of("price", money(price)));
        return say(key, all.toArray());
    }

    private Cost cluster(Resource resource) {
        var nodes = resource.body().at("properties.properties");
        var lowPriority = nodes.text("vmPriority").filter("LowPriority"::equals).isPresent();
        var hour = tariff.hour(machine(resource), lowPriority);
        var most = nodes.number("scaleSettings.maxNodeCount");
        if (hour.isEmpty() || most.isEmpty()) {
            return notListed(resource);
        }
        var least = nodes.number("scaleSettings.minNodeCount").orElse(BigDecimal.ZERO);
        var size = nodes.text("vmSize").orElse("");
        var key = lowPriority ? "prices.nodes-at-low-priority" : "prices.nodes";
        var words = say(key, "count", most.get().toPlainString(), "size", size, "price", money(hour.get()));
        return cost(resource, hours(hour.get(), least), hours(hour.get(), most.get()), words);
    }

    private static Amount hours(BigDecimal hour, BigDecimal howMany) {
        return Amount.exactly(hour.multiply(HOURS).multiply(howMany));
    }

    private String money(BigDecimal price) {
        return Money.price(price) + " " + currency;
    }

    private static Cost free(Resource resource, String words) {
        return cost(resource, Amount.NOTHING, Amount.NOTHING, words);
    }

    private static Cost unknown(Resource resource) {
        var unknown = new Amount.Unknown(say("prices.type-unknown", "type", resource.type()));
        return cost(resource, unknown, unknown, unknown.why());
    }

    private static Cost notListed(Resource resource) {
        var unknown = new Amount.Unknown(say("prices.not-listed"));
        return cost(resource, unknown, unknown, unknown.why());
    }

    private static Cost cost(Resource resource, Amount idle, Amount full, String basis) {
        return new Cost(resource.id(), resource.why().title(), idle, full, basis);
    }

    /// All that was asked for, at once.
    static Estimate estimate(Blueprint blueprint, Map<Meter, List<Json>> rows, Estimate asked) {
        var region = blueprint.choices().place().region().name();
        var pricing = new Pricing(new Tariff(rows, region), asked.currency());
        return new Estimate(
                asked.currency(),
                asked.date(),
                priced(blueprint).map(pricing::of).toList(),
                Optional.empty());
    }
}
