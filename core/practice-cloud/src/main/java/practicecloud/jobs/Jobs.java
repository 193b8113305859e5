package practicecloud.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;

/// `Microsoft.MachineLearningServices/workspaces/jobs`: taken on at once, over after a while.
///
/// @param base how clients call this cloud
public record Jobs(Supplier<String> base) implements ResourceType {

    private static final Duration COMMAND = Duration.ofSeconds(100);
    private static final Duration SPARK = Duration.ofSeconds(200);

    @Override
    public void check(Writing writing) {
        JobRules.check(writing);
    }

    @Override
    public void complete(Writing writing) {
        writing.set("properties.status", "Running");
        Nodes.take(writing);
        writing.preset("properties.experimentName", "Default");
        writing.preset("properties.displayName", writing.id().name());
        writing.preset("properties.services", Tree.object());
    }

    @Override
    public Optional<Duration> goesOnFor(Writing writing) {
        return Optional.of(Tree.says(writing.body(), "properties.jobType", "Spark") ? SPARK : COMMAND);
    }

    @Override
    public void finish(Writing writing) {
        if (!Tree.says(writing.body(), "properties.status", "Running")) {
            return;
        }
        var trouble = new Outcome(writing).trouble();
        Nodes.give(writing);
        writing.set("properties.status", trouble.isPresent() ? "Failed" : "Completed");
        trouble.ifPresent(why -> writing.set("properties.properties.~error", why));
    }

    /// The links lead to this cloud; why it failed is told by the run history alone.
    @Override
    public JsonNode shown(JsonNode body, String version) {
        ObjectNode copy = body.deepCopy();
        Tree.remove(copy, "properties.properties.~error");
        var host = base.get().substring("https://".length());
        var workspace = body.path("id").asText().replaceAll("/jobs/[^/]*$", "");
        service(copy, "Tracking", "azureml://" + host + "/mlflow/v1.0" + workspace);
        service(copy, "Studio", "https://ml.azure.com/runs/" + body.path("name").asText() + "?wsid=" + workspace);
        return copy;
    }

    private static void service(ObjectNode body, String name, String endpoint) {
        Tree.put(body, "properties.services." + name + ".jobServiceType", name);
        Tree.put(body, "properties.services." + name + ".endpoint", endpoint);
    }

    @Override
    public Optional<Reply> act(String action, Request request, Writing writing) {
        if (!action.equalsIgnoreCase("cancel")) {
            return Optional.empty();
        }
        if (Tree.says(writing.body(), "properties.status", "Running")) {
            writing.set("properties.status", "Canceled");
            Nodes.give(writing);
            writing.store(writing.body());
        }
        return Optional.of(Reply.empty(200));
    }
}
