package practicecloud.deploy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import practicecloud.json.Tree;
import practicecloud.template.Step;

/// The steps a deployment has begun, as its list of operations shows them.
final class Done {

    private Done() {}

    static List<ObjectNode> all(Job job, Site site) {
        var expansion = job.order().expand(site, job.moment());
        var begun = expansion.steps().stream()
                .filter(step -> step.wanted() && job.state(step.key()) != Job.State.WAITING)
                .map(step -> one(job, step));
        var outputs = job.status().equals("Succeeded") ? Stream.of(outputs(job)) : Stream.<ObjectNode>empty();
        return Stream.concat(begun, outputs).toList();
    }

    private static ObjectNode one(Job job, Step step) {
        var details = job.step(step.key());
        var operation = head(job, step.key());
        var properties = operation.putObject("properties");
        var started = details.path("started").asText();
        var ended = details.path("ended").asText(started);
        properties
                .put("provisioningOperation", "Create")
                .put("provisioningState", state(job.state(step.key())))
                .put("timestamp", ended)
                .put(
                        "duration",
                        Duration.between(Instant.parse(started), Instant.parse(ended))
                                .toString())
                .put("trackingId", job.seed())
                .put("statusCode", reason(details.path("status").asInt()));
        if (details.has("error")) {
            properties.putObject("statusMessage").put("status", "Failed").set("error", details.path("error"));
        }
        properties
                .putObject("targetResource")
                .put("id", step.place().id())
                .put("resourceType", step.place().type())
                .put("resourceName", step.place().name());
        return operation;
    }

    private static ObjectNode outputs(Job job) {
        var operation = head(job, "outputs");
        operation
                .putObject("properties")
                .put("provisioningOperation", "EvaluateDeploymentOutput")
                .put("provisioningState", "Succeeded")
                .put("timestamp", job.tree().path("ended").asText())
                .put("duration", "PT0S")
                .put("trackingId", job.seed())
                .put("statusCode", "OK");
        return operation;
    }

    private static ObjectNode head(Job job, String step) {
        var number = Shown.operationId(job, step);
        return Tree.object()
                .put("id", job.id().text() + "/operations/" + number)
                .put("operationId", number);
    }

    private static String state(Job.State state) {
        return switch (state) {
            case WAITING, RUNNING -> "Running";
            case SUCCEEDED -> "Succeeded";
            case FAILED -> "Failed";
        };
    }

    private static String reason(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 201 -> "Created";
            case 202 -> "Accepted";
            case 400 -> "BadRequest";
            case 403 -> "Forbidden";
            case 404 -> "NotFound";
            case 409 -> "Conflict";
            default -> Integer.toString(status);
        };
    }
}
