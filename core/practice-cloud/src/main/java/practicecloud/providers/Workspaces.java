package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.world.Change;
import practicecloud.world.Id;

/// `Microsoft.MachineLearningServices/workspaces`: Azure Machine Learning.
public record Workspaces() implements ResourceType {

    @Override
    public ObjectNode lenient(ObjectNode sent) {
        return WorkspaceLeniency.of(sent);
    }

    @Override
    public void check(Writing writing) {
        WorkspaceRules.check(writing);
    }

    @Override
    public void complete(Writing writing) {
        WorkspaceDefaults.fill(writing);
    }

    @Override
    public JsonNode shown(JsonNode body, String version) {
        return WorkspaceDefaults.shown(body, version);
    }

    @Override
    public void leave(Writing writing) {
        SoftDeletion.keep(writing);
    }

    @Override
    public void finish(Writing writing) {
        SoftDeletion.checkRecovered(writing);
        WorkspaceDefaults.datastores(writing);
    }

    @Override
    public Optional<Reply> act(String action, Request request, Writing writing) {
        return switch (action) {
            case "listKeys" -> {
                var body = Tree.object();
                var account = Id.of(writing.text("properties.storageAccount").orElse("/"));
                body.put("userStorageKey", Change.named("key 1 of " + account.key()))
                        .put("userStorageResourceId", account.text())
                        .put("appInsightsInstrumentationKey", "");
                yield Optional.of(Reply.json(200, body));
            }
            case "diagnose" -> {
                var body = Tree.object();
                body.putObject("value");
                yield Optional.of(Reply.json(200, body));
            }
            case "provisionManagedNetwork" -> Optional.of(provisioned(request, writing));
            default -> Optional.empty();
        };
    }

    private static Reply provisioned(Request request, Writing writing) {
        boolean spark =
                request.body().length > 0 && request.json().path("includeSpark").asBoolean();
        var status = Tree.object().put("status", "Active").put("sparkReady", spark);
        writing.set("properties.managedNetwork.status", status);
        writing.store(writing.body());
        return Reply.json(200, status);
    }
}
