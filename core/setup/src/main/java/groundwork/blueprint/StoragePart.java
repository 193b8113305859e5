package groundwork.blueprint;

import static groundwork.blueprint.Make.createOrMerge;
import static groundwork.blueprint.Make.merge;
import static groundwork.blueprint.Make.tracked;
import static groundwork.blueprint.Make.why;
import static groundwork.terms.Say.later;

import groundwork.choices.Choices.Access;
import groundwork.choices.Choices.Dependent;
import groundwork.choices.Choices.StorageReach;
import groundwork.terms.IpRange;
import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Storage and key vault: what the workspace keeps its files and secrets in.
final class StoragePart {

    private StoragePart() {}

    static List<Resource> of(Ids ids) {
        var all = new ArrayList<Resource>();
        all.add(storage(ids));
        all.add(vault(ids));
        for (var account : ids.dataAccounts()) {
            var why = why(later("blueprint.your-data", "name", account.name()), "dataAccounts", "IDN-03", "IDN-04");
            all.add(merge(account, why, Json.object()));
        }
        return all;
    }

    private static Resource storage(Ids ids) {
        boolean closed = ids.choices().reach().storage() == StorageReach.CLOSED;
        var properties = Json.object(
                "isHnsEnabled", false,
                "allowSharedKeyAccess", false,
                "allowBlobPublicAccess", false,
                "defaultToOAuthAuthentication", true,
                "minimumTlsVersion", "TLS1_2",
                "supportsHttpsTrafficOnly", true,
                "publicNetworkAccess", "Enabled",
                "networkAcls", closed ? closed(subnetRules(ids, "action"), peopleRules(ids)) : open());
        var whole =
                tracked(ids, "kind", "StorageV2", "sku", Json.object("name", "Standard_LRS"), "properties", properties);
        return createOrMerge(
                ids.picked(Dependent.STORAGE).isPresent(),
                ids.storage(),
                why(later("blueprint.storage"), "storageReach", "NET-07", "DEP-04", "DEP-05", "DEP-07"),
                whole,
                closed ? mergedRules(subnetRules(ids, "action")) : Json.object());
    }

    /// The tenant is the one given, or else the one its identity turns out to be in.
    private static Resource vault(Ids ids) {
        Json tenant = ids.choices()
                .place()
                .tenant()
                .<Json>map(Json::of)
                .orElseGet(() -> new Json.Output(ids.identity(), "properties.tenantId"));
        var properties = Json.object(
                "tenantId",
                tenant,
                "sku",
                Json.object("family", "A", "name", "standard"),
                "enableRbacAuthorization",
                true,
                "enableSoftDelete",
                true,
                "softDeleteRetentionInDays",
                90,
                "enablePurgeProtection",
                true,
                "publicNetworkAccess",
                "Enabled",
                "networkAcls",
                closed(subnetRules(ids, ""), Json.array()));
        return createOrMerge(
                ids.picked(Dependent.VAULT).isPresent(),
                ids.vault(),
                why(later("blueprint.vault"), "keyVault", "NET-07", "DEP-02", "DEP-03"),
                tracked(ids, "properties", properties),
                mergedRules(subnetRules(ids, "")));
    }

    private static Json closed(Json.Arr subnets, Json.Arr addresses) {
        return Json.object(
                "defaultAction",
                "Deny",
                "bypass",
                "AzureServices",
                "virtualNetworkRules",
                subnets,
                "ipRules",
                addresses);
    }

    private static Json open() {
        return Json.object("defaultAction", "Allow", "bypass", "AzureServices");
    }

    private static Json mergedRules(Json.Arr subnets) {
        return subnets.items().isEmpty()
                ? Json.object()
                : Json.object("properties", Json.object("networkAcls", Json.object("virtualNetworkRules", subnets)));
    }

    /// A rule for the compute subnet; storage also wants to be told what the rule does.
    private static Json.Arr subnetRules(Ids ids, String action) {
        if (!ids.ownSubnet()) {
            return Json.array();
        }
        var rule = Json.object("id", ids.subnet());
        return Json.array(action.isEmpty() ? rule : rule.with(action, Json.of("Allow")));
    }

    /// People upload code and open notebook files from where they sit, so the addresses chosen for the workspace
    /// also reach its storage; roles still decide.
    private static Json.Arr peopleRules(Ids ids) {
        var reach = ids.choices().reach();
        return reach.access() != Access.SELECTED
                ? Json.array()
                : Json.array(reach.allowed().stream()
                        .flatMap(StoragePart::asStorageWantsIt)
                        .map(address -> Json.object("value", address, "action", "Allow")));
    }

    /// Storage refuses ranges of one or two addresses and wants each address by itself.
    private static Stream<String> asStorageWantsIt(IpRange range) {
        return range.prefix() == 31
                ? Stream.of(range.address(), range.address() + 1).map(address -> new IpRange(address, 32).toString())
                : Stream.of(range.toString());
    }
}
