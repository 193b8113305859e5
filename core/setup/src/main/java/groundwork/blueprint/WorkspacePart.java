package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.blueprint.Resource.Mode;
import groundwork.choices.Choices.Access;
import groundwork.choices.Choices.Workload;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The workspace, and what can be said to it only later.
final class WorkspacePart {

    private WorkspacePart() {}

    /// @param roles the identity's roles on the dependents, which must be there first though the body names none
    /// of them
    static Resource workspace(Ids ids, Collection<ResourceId> roles) {
        var choices = ids.choices();
        var identity = Json.object("type", "UserAssigned", "userAssignedIdentities", identities(ids));
        return Make.create(
                ids.workspace(),
                Make.why(later("blueprint.workspace"), "access", "NET-02", "IDN-01", "IDN-05", "OPS-03"),
                Make.tracked(
                        ids,
                        "kind",
                        "Default",
                        "sku",
                        Json.object("name", "Basic", "tier", "Basic"),
                        "identity",
                        identity,
                        "properties",
                        properties(ids, choices.reach().access())),
                roles);
    }

    private static Json properties(Ids ids, Access access) {
        Json properties = Json.object(
                "friendlyName", ids.workspace().name(),
                "storageAccount", ids.storage(),
                "keyVault", ids.vault(),
                "applicationInsights", ids.insights(),
                "containerRegistry", ids.registry(),
                "primaryUserAssignedIdentity", ids.identity(),
                "publicNetworkAccess", access == Access.PRIVATE ? "Disabled" : "Enabled",
                "systemDatastoresAuthMode", "Identity",
                "v1LegacyMode", false,
                "hbiWorkspace", false);
        return ids.ownSubnet() ? properties : properties.with("managedNetwork", managedNetwork(ids));
    }

    static Json identities(Ids ids) {
        return new Json.Obj(Map.of(ids.identity().value(), Json.object()));
    }

    private static Json managedNetwork(Ids ids) {
        boolean spark = usesSpark(ids);
        var rules = new LinkedHashMap<String, Json>();
        rules.put("storage-blob", rule(ids.storage(), "blob", spark));
        rules.put("storage-file", rule(ids.storage(), "file", spark));
        rules.put("vault", rule(ids.vault(), "vault", spark));
        rules.put("registry", rule(ids.registry(), "registry", false));
        return Json.object("isolationMode", "AllowInternetOutbound", "outboundRules", new Json.Obj(rules));
    }

    private static Json rule(ResourceId target, String part, boolean spark) {
        var destination = Json.object("serviceResourceId", target, "subresourceTarget", part, "sparkEnabled", spark);
        return Json.object("type", "PrivateEndpoint", "category", "UserDefined", "destination", destination);
    }

    /// With chosen addresses only, a managed network comes to its own workspace through an endpoint (facts 4.1).
    /// The workspace cannot name itself before it is there, so the rule is a child of its own.
    static Optional<Resource> ruleToItself(Ids ids, Collection<ResourceId> rolesOnWorkspace) {
        if (ids.ownSubnet() || ids.choices().reach().access() != Access.SELECTED) {
            return Optional.empty();
        }
        return Optional.of(Make.create(
                ids.workspace().child("outboundRules", "workspace"),
                Make.why(later("blueprint.way-to-itself"), "access", "NET-15"),
                Json.object("properties", rule(ids.workspace(), "amlworkspace", false)),
                rolesOnWorkspace));
    }

    /// Serverless compute and image builds: only after the endpoint and the first cluster are there.
    static Resource settings(Ids ids, Collection<ResourceId> after) {
        Json serverless = Json.object("serverlessComputeNoPublicIP", true);
        if (ids.ownSubnet()) {
            serverless = serverless.with("serverlessComputeCustomSubnet", Json.of(ids.subnet()));
        }
        Json properties = Json.object("serverlessComputeSettings", serverless);
        var clusters = ids.choices().compute().clusters();
        if (!clusters.isEmpty()) {
            properties = properties.with(
                    "imageBuildCompute", Json.of(clusters.getFirst().name()));
        }
        return step(
                ids,
                ApiVersions.of(ids.workspace()),
                Make.why(later("blueprint.serverless"), "computeNetwork", "NET-04", "NET-05"),
                properties,
                after);
    }

    /// Serverless Spark comes into a managed network only where that was provisioned for it (facts 0.8, 4.5); the
    /// first cluster brings it up without.
    static Optional<Resource> readyForSpark(Ids ids, Collection<ResourceId> after) {
        if (ids.ownSubnet() || !usesSpark(ids)) {
            return Optional.empty();
        }
        return Optional.of(new Resource(
                ids.workspace(),
                ApiVersions.of(ids.workspace()),
                Asking.readyForSpark(),
                Mode.SECOND_STEP,
                Make.why(later("blueprint.ready-for-spark"), "workloads", "NET-13"),
                Set.copyOf(after)));
    }

    private static boolean usesSpark(Ids ids) {
        return ids.choices().people().workloads().contains(Workload.SPARK);
    }

    /// The allow list. Only the preview api-version knows it, and only an existing workspace takes it.
    static List<Resource> allowList(Ids ids, Collection<ResourceId> after) {
        var reach = ids.choices().reach();
        if (reach.access() != Access.SELECTED) {
            return List.of();
        }
        var rules = Json.array(reach.allowed().stream().map(range -> Json.object("value", range.toString())));
        var acls = Json.object("defaultAction", "Deny", "ipRules", rules);
        return List.of(step(
                ids,
                ApiVersions.WORKSPACE_ALLOW_LIST,
                Make.why(later("blueprint.allow-list"), "access", "NET-02", "NET-03"),
                Json.object("publicNetworkAccess", "Enabled", "networkAcls", acls),
                after));
    }

    private static Resource step(
            Ids ids, String version, Resource.Why why, Json properties, Collection<ResourceId> after) {
        var body = Json.object("properties", properties);
        return new Resource(ids.workspace(), version, body, Mode.SECOND_STEP, why, Set.copyOf(after));
    }
}
