package groundwork.export;

import groundwork.blueprint.ApiVersions;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ids and outputs as template expressions, seen from one resource group.
///
/// @param here the group a template is deployed into
record ArmExpressions(ResourceId here) {

    private static final String PROPERTIES = "properties.";

    /// A body with its ids and outputs as expressions.
    Json in(Json body) {
        return switch (body) {
            case Json.Obj(var members) -> {
                var copy = new LinkedHashMap<String, Json>();
                members.forEach((name, value) -> copy.put(text(name), in(value)));
                yield new Json.Obj(copy);
            }
            case Json.Arr(var items) -> Json.array(items.stream().map(this::in));
            case Json.Str(var value) -> Json.of(text(value));
            case Json.Output(var of, var path) -> Json.of("[" + output(of, path) + "]");
            case Json.Num _, Json.Bool _, Json.Null _ -> body;
        };
    }

    /// An id, whole: `[resourceId(…)]`.
    String id(ResourceId id) {
        return "[" + call(id) + "]";
    }

    /// A resource group, as the subscription's template names it.
    static String group(String name) {
        return "[" + function("subscriptionResourceId", "Microsoft.Resources/resourceGroups", name) + "]";
    }

    /// A nested deployment, as the subscription's template names it.
    static String deployment(Deployment deployment) {
        var group = deployment.group();
        return "["
                + function(
                        "resourceId",
                        group.subscriptionId().orElseThrow(),
                        group.name(),
                        "Microsoft.Resources/deployments",
                        deployment.name())
                + "]";
    }

    private String text(String text) {
        return Mentions.id(text).map(this::id).orElseGet(() -> text.startsWith("[") ? "[" + text : text);
    }

    /// What a reference shows by itself are the properties; anything else of a resource it shows when asked for
    /// all.
    private String output(ResourceId of, String path) {
        var version = quoted(ApiVersions.of(of));
        return path.startsWith(PROPERTIES)
                ? "reference(" + call(of) + ", " + version + ")." + path.substring(PROPERTIES.length())
                : "reference(" + call(of) + ", " + version + ", 'Full')." + path;
    }

    /// The function that gives an id: `resourceId(…)`.
    String call(ResourceId id) {
        if (!Place.is(id)) {
            return id.group().isPresent()
                    ? function("subscriptionResourceId", "Microsoft.Resources/resourceGroups", id.name())
                    : "subscription().id";
        }
        var place = Place.of(id);
        if (place.extendsResource()) {
            return "extensionResourceId(" + call(place.scope()) + ", " + arguments(place) + ")";
        }
        return place.scope().group().map(group -> inGroup(group, place)).orElseGet(() -> inSubscription(place));
    }

    private String inGroup(ResourceId group, Place place) {
        var subscription = group.subscriptionId().orElseThrow();
        if (group.equals(here)) {
            return "resourceId(" + arguments(place) + ")";
        }
        return "resourceId(" + quoted(subscription) + ", " + quoted(group.name()) + ", " + arguments(place) + ")";
    }

    private String inSubscription(Place place) {
        var subscription = place.scope().subscriptionId().orElse("");
        return subscription.equalsIgnoreCase(here.subscriptionId().orElse(""))
                ? "subscriptionResourceId(" + arguments(place) + ")"
                : "subscriptionResourceId(" + quoted(subscription) + ", " + arguments(place) + ")";
    }

    private static String arguments(Place place) {
        return Stream.concat(Stream.of(place.type()), place.names().stream())
                .map(ArmExpressions::quoted)
                .collect(Collectors.joining(", "));
    }

    private static String function(String name, String... arguments) {
        return name + "(" + Stream.of(arguments).map(ArmExpressions::quoted).collect(Collectors.joining(", ")) + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
