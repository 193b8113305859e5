package practicecloud.providers;

import java.util.Optional;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;

/// `Microsoft.MachineLearningServices/workspaces/computes`: clusters and instances.
public record Computes() implements ResourceType {

    @Override
    public void check(Writing writing) {
        ComputeRules.check(writing);
    }

    @Override
    public void complete(Writing writing) {
        ComputeDefaults.fill(writing);
    }

    @Override
    public void finish(Writing writing) {
        new ComputeProvisioning(writing).check();
        ComputeDefaults.finish(writing);
    }

    /// Instances are started and stopped; the answer is 202, and the state tells the rest.
    @Override
    public Optional<Reply> act(String action, Request request, Writing writing) {
        return switch (action) {
            case "start", "restart" -> Optional.of(turned(writing, "Running"));
            case "stop" -> Optional.of(turned(writing, "Stopped"));
            case "listNodes" -> {
                var body = Tree.object();
                body.putArray("nodes");
                yield Optional.of(Reply.json(200, body));
            }
            default -> Optional.empty();
        };
    }

    private static Reply turned(Writing writing, String state) {
        if (!Tree.says(writing.body(), "properties.computeType", "ComputeInstance")) {
            throw Refusal.of(400, "BadArgument", "Only a compute instance can be started or stopped.");
        }
        writing.set("properties.properties.state", state);
        writing.store(writing.body());
        return Reply.empty(202);
    }
}
