package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.blueprint.Resource.Mode;
import groundwork.blueprint.Resource.Why;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Registering a resource provider in a subscription, as a step of its own. The provider is always there and
/// shows whether it is registered, so the step is one that is [asked for][Asking]; everything of that provider
/// comes after it ([Graph]). Only a look at a cloud tells that it is needed, so no choices lead to it.
public final class Registering {

    static final String STATE = "registrationState";
    static final String REGISTERED = "Registered";

    private static final String SUBSCRIPTIONS = "Microsoft.Resources/subscriptions";
    private static final String PROVIDERS = "providers";

    private Registering() {}

    /// The step.
    ///
    /// @param provider  the namespace (`Microsoft.Insights`)
    /// @param practices whom it serves
    public static Resource step(ResourceId subscription, String provider, List<String> practices) {
        return new Resource(
                subscription.child(PROVIDERS, provider),
                ApiVersions.of(SUBSCRIPTIONS),
                Json.object(STATE, REGISTERED),
                Mode.MERGE,
                new Why(later("blueprint.registering", "provider", provider), "", practices),
                Set.of());
    }

    /// The namespace, where this is the id of a provider of a subscription.
    public static Optional<String> provider(ResourceId id) {
        return id.subscriptionId()
                .map(ResourceId::subscription)
                .filter(subscription -> id.equals(subscription.child(PROVIDERS, id.name())))
                .map(_ -> id.name());
    }

    /// The provider a resource belongs to, in its subscription.
    static Optional<ResourceId> of(ResourceId resource) {
        var type = resource.type();
        var end = type.indexOf('/') < 0 ? type.length() : type.indexOf('/');
        return resource.subscriptionId()
                .map(ResourceId::subscription)
                .map(subscription -> subscription.child(PROVIDERS, type.substring(0, end)));
    }
}
