package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import practicecloud.arm.Traits.Trait;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Hierarchy;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Whether there is room for a resource where a client wants it, and how its id is spelled there.
final class Places {

    /// What policies are called in the answer that one is missing.
    private static final Map<String, String> POLICY = Map.of(
            "microsoft.authorization/policyassignments", "Assignment",
            "microsoft.authorization/policydefinitions", "Definition",
            "microsoft.authorization/policyexemptions", "Exemption",
            "microsoft.authorization/policysetdefinitions", "Set Definition");

    private final Realm realm;
    private final Change change;

    Places(Realm realm, Change change) {
        this.realm = realm;
        this.change = change;
    }

    /// The id in Azure's spelling: what is there already keeps its own.
    ///
    /// @throws Refusal when subscription, group, provider or parent is missing
    Id forWriting(Id asked) {
        subscription(asked);
        group(asked);
        registered(asked);
        return change.get(Table.RESOURCES, asked.key()).map(Places::idOf).orElseGet(() -> fresh(asked));
    }

    private static void subscription(Id asked) {
        asked.subscription()
                .filter(name -> !name.equalsIgnoreCase(Realm.SUBSCRIPTION))
                .ifPresent(name -> {
                    throw subscriptionNotFound(name);
                });
    }

    static Refusal subscriptionNotFound(String name) {
        return Refusal.of(404, "SubscriptionNotFound", "The subscription '" + name + "' could not be found.");
    }

    private void group(Id asked) {
        var group = asked.groupId();
        if (group.isPresent() && !asked.is("Microsoft.Resources/resourceGroups")) {
            var there = change.get(Table.RESOURCES, group.get().key())
                    .orElseThrow(() -> groupNotFound(group.get().name()));
            if (Tree.says(there, "properties.provisioningState", "Deleting")) {
                throw Refusal.of(
                        409,
                        "ResourceGroupBeingDeleted",
                        "The resource group '" + group.get().name()
                                + "' is in deprovisioning state and cannot perform this operation.");
            }
        }
    }

    static Refusal groupNotFound(String name) {
        return Refusal.of(404, "ResourceGroupNotFound", "Resource group '" + name + "' could not be found.");
    }

    private void registered(Id asked) {
        var provider = asked.provider();
        if (asked.subscription().isPresent()
                && !provider.equalsIgnoreCase("Microsoft.Authorization")
                && !provider.equalsIgnoreCase("Microsoft.Resources")
                && !isRegistered(provider)) {
            var name = Providers.spelled(realm, provider);
            throw Refusal.of(
                    409,
                    "MissingSubscriptionRegistration",
                    "The subscription is not registered to use namespace '" + name
                            + "'. See https://aka.ms/rps-not-found for how to register subscriptions.");
        }
    }

    private boolean isRegistered(String provider) {
        var kept = change.get(Table.PROVIDERS, provider.toLowerCase(Locale.ROOT));
        return Providers.state(realm, kept).equals(Providers.REGISTERED);
    }

    static Id idOf(JsonNode resource) {
        return Id.of(resource.path("id").asText());
    }

    private Id fresh(Id asked) {
        if (asked.is("Microsoft.Resources/resourceGroups")) {
            return new Id(List.of("subscriptions", Realm.SUBSCRIPTION, "resourceGroups", asked.name()));
        }
        var above = asked.above();
        var parent = stands(above)
                ? change.get(Table.RESOURCES, above.key()).map(Places::idOf).orElse(spelled(above))
                : above;
        if (!stands(above) && realm.types().traits(asked.type()).has(Trait.CONTAINER)) {
            return fresh(asked, container(above));
        }
        if (!stands(above)) {
            throw asked.isChild() ? parentNotFound(asked) : notFound(above);
        }
        return fresh(asked, parent);
    }

    /// An asset comes into being with its first version.
    private Id container(Id asked) {
        var id = fresh(asked);
        var body = Tree.object()
                .put("id", id.text())
                .put("name", id.name())
                .put("type", realm.types().spelled(id.type()));
        body.putObject("properties");
        change.put(Table.RESOURCES, id.key(), body);
        return id;
    }

    private Id fresh(Id asked, Id parent) {
        var type = realm.types().spelled(asked.type());
        return asked.isChild()
                ? parent.child(type.substring(type.lastIndexOf('/') + 1), asked.name())
                : parent.resource(type, asked.name());
    }

    /// Management groups, subscriptions and the tenant always stand, resources and groups where they were made.
    private boolean stands(Id above) {
        return above.segments().size() <= 2
                || above.is(Hierarchy.TYPE) && Hierarchy.knows(above.name())
                || change.has(Table.RESOURCES, above.key());
    }

    private static Id spelled(Id above) {
        var segments = new ArrayList<>(above.segments());
        if (segments.size() == 2 && above.subscription().isPresent()) {
            return new Id(List.of("subscriptions", Realm.SUBSCRIPTION));
        }
        return new Id(segments);
    }

    private Refusal parentNotFound(Id asked) {
        var type = realm.types().spelled(asked.above().type());
        return Refusal.of(
                404,
                "ParentResourceNotFound",
                "Failed to perform 'write' on resource(s) of type '"
                        + asked.type().substring(asked.type().indexOf('/') + 1)
                        + "', because the parent resource '" + type + "/"
                        + asked.above().name() + "' could not be found.");
    }

    /// The answer for what is not there.
    static Refusal notFound(Id id) {
        if (id.is("Microsoft.Resources/resourceGroups")) {
            return groupNotFound(id.name());
        }
        var type = id.type();
        if (POLICY.containsKey(type.toLowerCase(Locale.ROOT))) {
            var words = POLICY.getOrDefault(type.toLowerCase(Locale.ROOT), "");
            return Refusal.of(
                    404,
                    "Policy" + words.replace(" ", "") + "NotFound",
                    "The policy " + words.toLowerCase(Locale.ROOT) + " '" + id.name() + "' could not be found.");
        }
        var group =
                id.group().map(name -> " under resource group '" + name + "'").orElse("");
        return Refusal.of(
                404,
                "ResourceNotFound",
                "The Resource '" + type + "/" + fullName(id) + "'" + group
                        + " was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix");
    }

    private static String fullName(Id id) {
        return id.isChild() ? fullName(id.above()) + "/" + id.name() : id.name();
    }
}
