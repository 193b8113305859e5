package groundwork.doors;

import groundwork.blueprint.ApiVersions;
import groundwork.cloud.Cloud;
import groundwork.cloud.Cloud.Progress;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.math.BigDecimal;

/// Others who live in a subnet: private endpoints that nobody's plan speaks of.
///
/// @param group where they are
record Neighbours(Cloud cloud, ResourceId group, String region) {

    /// So many move in.
    void moveInto(ResourceId subnet, long many) {
        var account = group.resource("Microsoft.Storage/storageAccounts", "stneighbours");
        put(account, Json.object("kind", "StorageV2", "sku", Json.object("name", "Standard_LRS")));
        var connection = Json.object(
                "name",
                "blob",
                "properties",
                Json.object("privateLinkServiceId", account, "groupIds", Json.strings("blob")));
        var endpoint = Json.object(
                "subnet", Json.object("id", subnet), "privateLinkServiceConnections", Json.array(connection));
        for (long number = 0; number < many; number++) {
            put(
                    group.resource("Microsoft.Network/privateEndpoints", "pe-neighbour-" + number),
                    Json.object("properties", endpoint));
        }
    }

    /// So many move in that this much room is left.
    void leave(long free, ResourceId subnet) {
        var network = subnet.parent().orElseThrow();
        var counted = cloud.list(network + "/usages", ApiVersions.of(network)).stream()
                .filter(row ->
                        row.text("id").filter(subnet.value()::equalsIgnoreCase).isPresent())
                .findFirst()
                .orElseThrow();
        moveInto(subnet, number(counted, "limit") - number(counted, "currentValue") - free);
    }

    private static long number(Json counted, String name) {
        return counted.number(name).map(BigDecimal::longValue).orElseThrow();
    }

    private void put(ResourceId id, Json body) {
        cloud.put(id, ApiVersions.of(id), body.with("location", Json.of(region)), Progress.NONE);
    }
}
