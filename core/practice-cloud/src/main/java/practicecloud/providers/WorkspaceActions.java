package practicecloud.providers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import practicecloud.arm.Writing;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;

/// What can be asked of a workspace besides reading and writing it: keys, tokens, a diagnosis, its own network.
final class WorkspaceActions {

    private static final int HOUR = (int) Duration.ofHours(1).toSeconds();

    /// Since when the keys name the account by another member.
    private static final String ARM_ID_SINCE = "2026";

    private final Writing workspace;

    WorkspaceActions(Writing workspace) {
        this.workspace = workspace;
    }

    Optional<Reply> act(String action, Request request) {
        return switch (action.toLowerCase(Locale.ROOT)) {
            case "listkeys" -> some(keys(request.apiVersion()));
            case "listnotebookkeys" -> some(notebookKeys());
            case "listnotebookaccesstoken" -> some(notebookToken());
            case "liststorageaccountkeys" -> some(Tree.object().put("userStorageKey", key("storage")));
            case "resynckeys" -> Optional.of(Reply.empty(200));
            case "preparenotebook" ->
                some(Tree.object()
                        .put(
                                "fqdn",
                                workspace.text("properties.notebookInfo.fqdn").orElse(""))
                        .put("resourceId", notebook()));
            case "diagnose" -> some(new Diagnosis(workspace).body());
            case "provisionmanagednetwork" -> some(provisioned(request));
            default -> Optional.empty();
        };
    }

    private static Optional<Reply> some(ObjectNode body) {
        return Optional.of(Reply.json(200, body));
    }

    private String key(String purpose) {
        return Change.named(purpose + " key of " + workspace.id().key());
    }

    private String notebook() {
        return workspace.text("properties.notebookInfo.resourceId").orElse("");
    }

    private ObjectNode keys(String version) {
        var account = Id.of(workspace.text("properties.storageAccount").orElse("/"));
        var body = Tree.object().put("userStorageKey", key("storage"));
        if (version.compareTo(ARM_ID_SINCE) < 0) {
            body.put("userStorageResourceId", account.text());
        } else {
            body.put("userStorageArmId", account.text());
        }
        body.put(
                "appInsightsInstrumentationKey",
                workspace
                        .text("properties.applicationInsights")
                        .flatMap(workspace::read)
                        .flatMap(insights -> Tree.text(insights, "properties.InstrumentationKey"))
                        .orElse(""));
        body.set("notebookAccessKeys", notebookKeys());
        return body;
    }

    private ObjectNode notebookKeys() {
        return Tree.object().put("primaryAccessKey", key("notebook 1")).put("secondaryAccessKey", key("notebook 2"));
    }

    private ObjectNode notebookToken() {
        return Tree.object()
                .put("accessToken", key("notebook token"))
                .put("expiresIn", HOUR)
                .put("hostName", workspace.text("properties.notebookInfo.fqdn").orElse(""))
                .put("notebookResourceId", notebook())
                .put("publicDns", workspace.text("properties.notebookInfo.fqdn").orElse(""))
                .put("refreshToken", key("notebook refresh"))
                .put("scope", "aznb_identity")
                .put("tokenType", "Bearer");
    }

    private ObjectNode provisioned(Request request) {
        boolean spark =
                request.body().length > 0 && request.json().path("includeSpark").asBoolean();
        var status = ManagedNetworks.provision(workspace, spark);
        workspace.store(workspace.body());
        return status;
    }
}
