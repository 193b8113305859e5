package practicecloud.arm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import practicecloud.arm.Traits.Trait;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.shape.Flaws;

/// The rules every write keeps: a region there is, that does not change, and a body of the right shape.
final class Rules {

    private static final String GLOBAL = "global";

    private Rules() {}

    /// @throws Refusal when a rule is broken
    static void check(Writing writing, ObjectNode sent) {
        if (!writing.traits().has(Trait.NO_LOCATION)) {
            location(writing);
        }
        var type = writing.traits().name();
        var flaws =
                Flaws.of(writing.realm().types().shapes(), type, writing.how().version(), writing.body());
        if (!flaws.isEmpty()) {
            throw refused(flaws);
        }
        if (sent.path("tags").size() > 50) {
            throw Refusal.of(400, "InvalidTags", "A resource can have at most 50 tags.");
        }
    }

    /// Azure's providers word this in many ways; which code each uses is not established.
    private static Refusal refused(List<Flaws.Flaw> flaws) {
        var text = flaws.stream()
                .map(flaw -> "'" + flaw.path() + "' " + flaw.why())
                .collect(Collectors.joining("; "));
        var refusal = Refusal.of(400, "InvalidRequestContent", "The request content is not valid: " + text + ".");
        for (var flaw : flaws) {
            refusal = refusal.because("InvalidParameter", "'" + flaw.path() + "' " + flaw.why() + ".");
        }
        return refusal;
    }

    private static void location(Writing writing) {
        var asked = writing.text("location")
                .orElseThrow(() ->
                        Refusal.of(400, "LocationRequired", "The location property is required for this definition."));
        var region = Regions.find(asked).map(Regions.Region::name).orElse(asked.toLowerCase(Locale.ROOT));
        boolean global = writing.traits().name().startsWith("Microsoft.Network/privateDnsZones");
        if (global ? !region.equals(GLOBAL) : Regions.find(region).isEmpty()) {
            throw Refusal.of(
                    400,
                    "LocationNotAvailableForResourceType",
                    "The provided location '" + asked + "' is not available for resource type '"
                            + writing.traits().name() + "'. List of available regions for the resource type is '"
                            + (global ? GLOBAL : Regions.names()) + "'.");
        }
        writing.set("location", region);
        writing.before()
                .flatMap(before -> Tree.text(before, "location"))
                .filter(there -> !there.equals(region))
                .ifPresent(there -> {
                    throw moved(writing, there, region);
                });
    }

    private static Refusal moved(Writing writing, String there, String region) {
        var id = writing.id();
        return id.is("Microsoft.Resources/resourceGroups")
                ? Refusal.of(
                        409,
                        "InvalidResourceGroupLocation",
                        "Invalid resource group location '" + region
                                + "'. The Resource group already exists in location" + " '" + there + "'.")
                : Refusal.of(
                        409,
                        "InvalidResourceLocation",
                        "The resource '" + id.name() + "' already exists in location '" + there
                                + "' in resource group '" + id.group().orElse("")
                                + "'. A resource with the same name cannot be created in location '" + region
                                + "'. Please select a new resource name.");
    }
}
