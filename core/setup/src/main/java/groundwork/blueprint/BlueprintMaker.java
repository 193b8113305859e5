package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.blueprint.Resource.Mode;
import groundwork.choices.Choices;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;

/// Turns choices into what shall exist. A pure function: the same choices give the same blueprint, names and all.
public final class BlueprintMaker {

    private BlueprintMaker() {}

    /// Everything these choices ask for, in the order people read it.
    public static Blueprint from(Choices choices) {
        var ids = new Ids(choices);
        var all = new ArrayList<Resource>();
        all.add(group(ids));
        all.add(IdentityPart.identity(ids));
        all.addAll(NetworkPart.of(ids));
        all.addAll(MonitoringPart.of(ids));
        all.addAll(StoragePart.of(ids));
        all.add(RegistryPart.of(ids));
        var roles = IdentityPart.rolesOnDependents(ids);
        all.addAll(roles);
        all.add(WorkspacePart.workspace(ids, idsOf(roles)));
        all.addAll(inWorkspace(ids));
        all.addAll(AccessPart.of(ids));
        all.addAll(DatastorePart.of(ids));
        all.addAll(MonitoringPart.settings(ids));
        all.addAll(WorkspacePart.allowList(ids, lastOf(ids, all)));
        WorkspacePart.readyForSpark(ids, lastOf(ids, all)).ifPresent(all::add);
        return new Blueprint(choices, all);
    }

    private static Resource group(Ids ids) {
        return Make.create(
                ids.group(),
                Make.why(later("blueprint.group"), "resourceGroup", "DEP-08", "OPS-09"),
                Make.tracked(ids));
    }

    private static List<Resource> inWorkspace(Ids ids) {
        var roles = IdentityPart.rolesOnWorkspace(ids);
        var endpoints = new ArrayList<Resource>(EndpointPart.toWorkspace(ids));
        endpoints.addAll(EndpointPart.toRegistry(ids));
        WorkspacePart.ruleToItself(ids, idsOf(roles)).ifPresent(endpoints::add);
        var clusters = ComputePart.of(ids, idsOf(endpoints));

        var all = new ArrayList<>(roles);
        all.addAll(endpoints);
        all.addAll(clusters);
        var before = new ArrayList<>(idsOf(endpoints));
        clusters.stream().limit(1).map(Resource::id).forEach(before::add);
        all.add(WorkspacePart.settings(ids, before));
        return all;
    }

    /// What must be done before the workspace is closed to all but chosen addresses: everything in it, and the
    /// ways to it.
    private static List<ResourceId> lastOf(Ids ids, List<Resource> all) {
        return all.stream()
                .filter(resource -> resource.mode() == Mode.CREATE)
                .map(Resource::id)
                .filter(id -> !id.equals(ids.workspace()))
                .filter(id -> id.isWithin(ids.workspace())
                        || id.is("Microsoft.Network/privateEndpoints/privateDnsZoneGroups"))
                .toList();
    }

    private static List<ResourceId> idsOf(List<Resource> resources) {
        return resources.stream().map(Resource::id).toList();
    }
}
