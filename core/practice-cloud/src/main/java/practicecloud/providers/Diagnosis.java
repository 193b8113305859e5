package practicecloud.providers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;
import practicecloud.network.MissingRules;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// What is wrong with a workspace as its own service sees it. Which codes Azure uses is not established.
final class Diagnosis {

    private static final String BLOB_WRITE = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write";
    private static final String SECRET_READ = "Microsoft.KeyVault/vaults/secrets/getSecret/action";

    private final Writing workspace;
    private final ObjectNode value = Tree.object();

    Diagnosis(Writing workspace) {
        this.workspace = workspace;
        for (var list : new String[] {
            "userDefinedRouteResults",
            "networkSecurityRuleResults",
            "resourceLockResults",
            "dnsResolutionResults",
            "storageAccountResults",
            "keyVaultResults",
            "containerRegistryResults",
            "applicationInsightsResults",
            "otherResults"
        }) {
            value.putArray(list);
        }
    }

    ObjectNode body() {
        dependents();
        rights();
        locks();
        rules();
        names();
        var body = Tree.object();
        body.set("value", value);
        return body;
    }

    private void found(String list, String code, String level, String message) {
        value.withArray(list).addObject().put("code", code).put("level", level).put("message", message);
    }

    private void dependents() {
        missing("storageAccount", "storageAccountResults");
        missing("keyVault", "keyVaultResults");
        missing("containerRegistry", "containerRegistryResults");
        missing("applicationInsights", "applicationInsightsResults");
    }

    private void missing(String member, String list) {
        workspace
                .text("properties." + member)
                .filter(id -> !workspace.exists(id))
                .ifPresent(id -> {
                    found(list, "ResourceNotFound", "Error", "The resource " + id + " was not found.");
                });
    }

    /// Only identities people assign need roles from people.
    private void rights() {
        principal().ifPresent(who -> {
            right(who, "storageAccount", BLOB_WRITE, "storageAccountResults", "Storage Blob Data Contributor");
            right(who, "keyVault", SECRET_READ, "keyVaultResults", "Key Vault Administrator");
        });
    }

    private void right(String who, String member, String action, String list, String role) {
        workspace
                .text("properties." + member)
                .filter(workspace::exists)
                .filter(id -> !workspace.realm().guard().allowsData(who, action, Id.of(id)))
                .ifPresent(id -> {
                    found(
                            list,
                            "IdentityPermissionMissing",
                            "Error",
                            "The identity of the workspace may not do " + action + " at " + id + ". The role " + role
                                    + " allows it.");
                });
    }

    private Optional<String> principal() {
        var primary = workspace.text("properties.primaryUserAssignedIdentity").orElse("");
        return Tree.at(workspace.body(), "identity.userAssignedIdentities").properties().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(primary))
                .map(entry -> entry.getValue().path("principalId").asText())
                .findFirst();
    }

    private void locks() {
        for (var above : workspace.id().upwards()) {
            for (var lock : workspace
                    .change()
                    .scan(Table.RESOURCES, above.below() + "providers/microsoft.authorization/locks/")) {
                found(
                        "resourceLockResults",
                        "ResourceLocked",
                        "Warning",
                        "The lock " + lock.path("id").asText()
                                + " keeps computes from being created, resized or deleted.");
            }
        }
    }

    private void rules() {
        for (var compute :
                workspace.change().scan(Table.RESOURCES, workspace.id().below() + "computes/")) {
            boolean hidden = !Tree.at(compute, "properties.properties.enableNodePublicIp")
                    .asBoolean(true);
            Tree.text(compute, "properties.properties.subnet.id")
                    .flatMap(workspace::read)
                    .flatMap(subnet -> Tree.text(subnet, "properties.networkSecurityGroup.id"))
                    .flatMap(workspace::read)
                    .flatMap(group -> MissingRules.sentence(
                            group, workspace.text("location").orElse(""), hidden))
                    .ifPresent(why -> found("networkSecurityRuleResults", "MissingSecurityRules", "Error", why));
        }
    }

    private void names() {
        boolean linked = Tree.items(workspace.body(), "properties.privateEndpointConnections")
                .findAny()
                .isPresent();
        boolean named = Names.all(workspace, "Microsoft.Network/privateDnsZones/virtualNetworkLinks")
                .anyMatch(link -> link.path("id").asText().contains("/privatelink.api."));
        if (linked && !named) {
            found(
                    "dnsResolutionResults",
                    "PrivateDnsZoneMissing",
                    "Warning",
                    "The workspace has a private endpoint, but no private DNS zone is linked to a network: its names"
                            + " still lead to the public address.");
        }
    }
}
