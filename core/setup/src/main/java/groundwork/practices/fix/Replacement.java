package groundwork.practices.fix;

import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.blueprint.Resource.Why;
import groundwork.practices.Cure;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A resource made again as it was, but for what could not be changed in place.
final class Replacement {

    /// What Azure alone writes into a resource; sent back, it is refused.
    private static final Set<String> TOP = Set.of("id", "name", "type", "etag", "systemData");

    /// The same below the top.
    private static final Set<String> AZURES = Set.of(
            "provisioningState",
            "provisioningErrors",
            "createdOn",
            "modifiedOn",
            "isAttachedCompute",
            "resourceId",
            "principalId",
            "clientId",
            "allocationState",
            "allocationStateTransitionTime",
            "errors",
            "currentNodeCount",
            "targetNodeCount",
            "nodeStateCounts",
            "state",
            "applications",
            "connectivityEndpoints",
            "createdBy",
            "lastOperation",
            "osImageMetadata",
            "versions",
            "containers",
            "dataDisks",
            "dataMounts");

    private Replacement() {}

    /// @param there the body Azure holds now
    static Resource of(ResourceId id, Json there, Map<String, Cure.Replace> cures, Why why) {
        Json body = writable("", there);
        for (var cure : cures.values()) {
            body = body.with(cure.path(), cure.value());
        }
        return new Resource(id, ApiVersions.of(id), body, Mode.CREATE, why, Set.of());
    }

    /// A body with a patch laid over it: members are merged, everything else is exchanged.
    static Json over(Json body, Json patch) {
        if (!(body instanceof Json.Obj(var have)) || !(patch instanceof Json.Obj(var more))) {
            return patch;
        }
        var members = new LinkedHashMap<>(have);
        more.forEach((name, value) -> members.merge(name, value, Replacement::over));
        return new Json.Obj(members);
    }

    /// The identities a resource has are named by members that are ids: what stands below them is Azure's, and
    /// the subnet it is in is an id of somebody's.
    private static Json writable(String name, Json json) {
        if (!(json instanceof Json.Obj(var members)) || name.equals("subnet")) {
            return json;
        }
        var copy = new LinkedHashMap<String, Json>();
        members.forEach((member, value) -> {
            if (name.equals("tags") || !isAzures(name, member) && !value.isNull()) {
                copy.put(member, name.equals("userAssignedIdentities") ? Json.object() : writable(member, value));
            }
        });
        return new Json.Obj(copy);
    }

    private static boolean isAzures(String name, String member) {
        return name.isEmpty() && TOP.contains(member)
                || AZURES.contains(member)
                || name.equals("identity") && member.equals("tenantId");
    }
}
