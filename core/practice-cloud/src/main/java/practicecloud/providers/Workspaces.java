package practicecloud.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Reply;
import practicecloud.http.Request;

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
        return new WorkspaceActions(writing).act(action, request);
    }
}
