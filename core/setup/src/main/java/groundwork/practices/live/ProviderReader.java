package groundwork.practices.live;

import groundwork.blueprint.ApiVersions;
import groundwork.cloud.Cloud;
import groundwork.cloud.Fact;
import groundwork.cloud.Preflight.Registration;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Reads which resource providers are registered in a subscription, all of them at once.
final class ProviderReader {

    private final Cloud cloud;

    ProviderReader(Cloud cloud) {
        this.cloud = cloud;
    }

    /// The states of these providers, by namespace in lower case; one the cloud does not know has none.
    ///
    /// @param in a resource of the subscription, or the subscription
    CompletableFuture<Fact<Map<String, Registration>>> ask(Looks looks, ResourceId in, Collection<String> names) {
        var subscription = ResourceId.subscription(in.subscriptionId().orElse(""));
        return Asking.begin(
                looks, "Microsoft.Resources/subscriptions/providers/read", () -> states(subscription, names));
    }

    private Map<String, Registration> states(ResourceId subscription, Collection<String> names) {
        var states = new LinkedHashMap<String, Registration>();
        for (var answer : AtOnce.each(names, name -> provider(subscription, name))) {
            answer.ifPresent(state -> states.put(state.getKey(), state.getValue()));
        }
        return states;
    }

    private Optional<Map.Entry<String, Registration>> provider(ResourceId subscription, String name) {
        return cloud.read(subscription.child("providers", name), ApiVersions.of("Microsoft.Resources"))
                .map(body -> Map.entry(name.toLowerCase(Locale.ROOT), registration(body)));
    }

    private static Registration registration(Json provider) {
        return switch (provider.text("registrationState").orElse("").toLowerCase(Locale.ROOT)) {
            case "registered" -> Registration.REGISTERED;
            case "registering" -> Registration.REGISTERING;
            default -> Registration.NOT_REGISTERED;
        };
    }
}
