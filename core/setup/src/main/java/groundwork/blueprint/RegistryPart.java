package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.choices.Choices.Dependent;
import groundwork.choices.Choices.RegistryReach;
import groundwork.terms.Json;

/// The container registry: the images jobs run in.
final class RegistryPart {

    private RegistryPart() {}

    static Resource of(Ids ids) {
        var reach = ids.registryReach();
        var properties = Json.object(
                "adminUserEnabled",
                false,
                "anonymousPullEnabled",
                false,
                "publicNetworkAccess",
                ids.registryEndpoint() ? "Disabled" : "Enabled",
                "networkRuleBypassOptions",
                "AzureServices",
                "networkRuleSet",
                rules(ids, reach));
        return Make.createOrMerge(
                ids.picked(Dependent.REGISTRY).isPresent(),
                ids.registry(),
                Make.why(later("blueprint.registry"), "registryReach", "NET-07", "DEP-01"),
                Make.tracked(ids, "sku", Json.object("name", "Premium"), "properties", properties),
                merged(ids, reach));
    }

    private static Json rules(Ids ids, RegistryReach reach) {
        return switch (reach) {
            case NAT_ADDRESS -> Json.object("defaultAction", "Deny", "ipRules", natAddress(ids));
            case SERVICE_ENDPOINT -> Json.object("defaultAction", "Allow");
            case PRIVATE_ENDPOINT -> Json.object("defaultAction", "Deny", "ipRules", Json.array());
        };
    }

    private static Json merged(Ids ids, RegistryReach reach) {
        return reach == RegistryReach.NAT_ADDRESS && ids.hasNat()
                ? Json.object("properties", Json.object("networkRuleSet", Json.object("ipRules", natAddress(ids))))
                : Json.object();
    }

    private static Json natAddress(Ids ids) {
        var address = new Json.Output(ids.publicIp(), "properties.ipAddress");
        return ids.hasNat() ? Json.array(Json.object("action", "Allow", "value", address)) : Json.array();
    }
}
