package practicecloud.providers;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;

/// `Microsoft.MachineLearningServices/workspaces/computes`: clusters and instances.
public record Computes() implements ResourceType {

    private static final String STATE = "properties.properties.state";
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(60);

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
        var state = writing.text(STATE).orElse("");
        switch (state) {
            case "Starting", "Restarting" -> turned(writing, "Running", "Start");
            case "Stopping" -> turned(writing, "Stopped", "Stop");
            default -> {
                new ComputeProvisioning(writing).check();
                ComputeDefaults.finish(writing);
            }
        }
    }

    private static void turned(Writing writing, String state, String operation) {
        writing.set(STATE, state);
        var last = Tree.object()
                .put("operationName", operation)
                .put("operationStatus", "Succeeded")
                .put("operationTime", writing.realm().clock().instant().toString())
                .put("operationTrigger", "User");
        writing.set("properties.properties.lastOperation", last);
    }

    /// Instances are started and stopped; the answer is 202, and the state tells the rest.
    @Override
    public Optional<Reply> act(String action, Request request, Writing writing) {
        return switch (action.toLowerCase(Locale.ROOT)) {
            case "start" -> Optional.of(turns(writing, "Starting"));
            case "restart" -> Optional.of(turns(writing, "Restarting"));
            case "stop" -> Optional.of(turns(writing, "Stopping"));
            case "listnodes" -> Optional.of(Reply.json(200, ComputeNodes.body(writing)));
            case "listkeys" -> Optional.of(secrets(writing));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Duration> actsFor(String action) {
        return switch (action.toLowerCase(Locale.ROOT)) {
            case "start", "restart" -> Optional.of(START);
            case "stop" -> Optional.of(STOP);
            default -> Optional.empty();
        };
    }

    private static Reply turns(Writing writing, String state) {
        if (!Tree.says(writing.body(), "properties.computeType", "ComputeInstance")) {
            throw Refusal.of(400, "BadArgument", "Only a compute instance can be started or stopped.");
        }
        writing.set(STATE, state);
        writing.store(writing.body());
        return Reply.empty(202);
    }

    private static Reply secrets(Writing writing) {
        var type = writing.text("properties.computeType").orElse("");
        if (type.equalsIgnoreCase("AmlCompute") || type.equalsIgnoreCase("ComputeInstance")) {
            throw Refusal.of(400, "BadArgument", "A compute of the type " + type + " has no keys.");
        }
        return Reply.json(200, Tree.object().put("computeType", type));
    }
}
