package practicecloud.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import practicecloud.arm.Realm;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;
import practicecloud.template.Setting;
import practicecloud.world.Table;

/// Where a deployment goes, as its template sees it.
///
/// @param assumed the resource group, where it is only going to be made
record Site(Realm realm, Target target, String base, Optional<ObjectNode> assumed) {

    Site(Realm realm, Target target, String base) {
        this(realm, target, base, Optional.empty());
    }

    Setting setting(JsonNode location, JsonNode properties, Setting.Moment moment) {
        var deployment = Tree.object().put("name", target.name());
        if (location.isTextual()) {
            deployment.set("location", location);
        }
        var shown = deployment.putObject("properties");
        shown.set("template", properties.path("template"));
        shown.set("parameters", properties.path("parameters"));
        shown.put("mode", properties.path("mode").asText("Incremental")).put("provisioningState", "Running");
        return new Setting(deployment, subscription(), group(), tenant(), environment(), moment);
    }

    private static ObjectNode subscription() {
        return Tree.object()
                .put("id", "/subscriptions/" + Realm.SUBSCRIPTION)
                .put("subscriptionId", Realm.SUBSCRIPTION)
                .put("tenantId", Realm.TENANT)
                .put("displayName", "Practice subscription");
    }

    /// The resource group, whose properties say only how it is.
    private Optional<ObjectNode> group() {
        if (!target.isGroup()) {
            return Optional.empty();
        }
        var group = realm.world()
                .get(Table.RESOURCES, target.scope().key())
                .or(() -> assumed)
                .orElseThrow(() -> Refusal.of(
                        404,
                        "ResourceGroupNotFound",
                        "Resource group '" + target.scope().name() + "' could not be found."));
        return Optional.of((ObjectNode) group);
    }

    private static ObjectNode tenant() {
        return Tree.object()
                .put("id", "/tenants/" + Realm.TENANT)
                .put("tenantId", Realm.TENANT)
                .put("countryCode", "CH")
                .put("displayName", "Practice");
    }

    private ObjectNode environment() {
        var environment = Tree.object().put("name", "AzureCloud").put("resourceManager", slashed(base));
        environment
                .putObject("authentication")
                .put("loginEndpoint", slashed(base))
                .put("tenant", "common")
                .put("identityProvider", "AAD")
                .putArray("audiences")
                .add("https://management.core.windows.net/")
                .add("https://management.azure.com/");
        environment
                .putObject("suffixes")
                .put("acrLoginServer", ".azurecr.io")
                .put("azureDatalakeStoreFileSystem", "azuredatalakestore.net")
                .put("keyvaultDns", ".vault.azure.net")
                .put("sqlServerHostname", ".database.windows.net")
                .put("storage", "core.windows.net");
        return environment;
    }

    private static String slashed(String base) {
        return URI.create(base).resolve("/").toString();
    }
}
