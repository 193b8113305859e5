package practicecloud.arm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.json.Tree;

/// What the cloud says of itself, built from the name the client calls it by.
final class Metadata {

    private Metadata() {}

    static ObjectNode of(String base) {
        var body = Tree.object().put("name", "GroundworkPractice").put("portal", base);
        var authentication = body.putObject("authentication")
                .put("loginEndpoint", base)
                .put("tenant", "common")
                .put("identityProvider", "AAD");
        authentication.putArray("audiences").add(base).add("https://management.azure.com/");
        body.put("resourceManager", base)
                .put("graphAudience", base)
                .put("graph", base)
                .put("gallery", base)
                .put("microsoftGraphResourceId", base)
                .put("media", base)
                .put("batch", base)
                .put("sqlManagement", base)
                .put("vmImageAliasDoc", base)
                .put("activeDirectoryDataLake", base)
                .put("logAnalyticsResourceId", base)
                .put("appInsightsResourceId", base);
        body.putObject("suffixes")
                .put("storage", "core.windows.net")
                .put("keyVaultDns", "vault.azure.net")
                .put("acrLoginServer", "azurecr.io")
                .put("sqlServerHostname", "database.windows.net")
                .put("azureDataLakeStoreFileSystem", "azuredatalakestore.net")
                .put("azureDataLakeAnalyticsCatalogAndJob", "azuredatalakeanalytics.net");
        return body;
    }

    static ObjectNode shortForm(String base) {
        var body = Tree.object()
                .put("galleryEndpoint", base)
                .put("graphEndpoint", base)
                .put("portalEndpoint", base);
        body.putObject("authentication")
                .put("loginEndpoint", base)
                .putArray("audiences")
                .add(base);
        return body;
    }
}
