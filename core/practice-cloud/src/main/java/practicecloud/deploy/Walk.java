package practicecloud.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.json.Tree;
import practicecloud.template.Expansion;
import practicecloud.template.Fault;
import practicecloud.template.Step;

/// Starts one step and looks after it: a write like any client's, followed by whichever way its provider tells
/// how far it is.
record Walk(BackDoor door, InstantSource clock) {

    private static final Set<String> ENDED = Set.of("Succeeded", "Failed", "Canceled");

    Job start(Job job, Expansion expansion, Step step) {
        var details = Tree.object().put("started", now().toString());
        try {
            var body = expansion.body(step, new LiveCloud(door, job.visitor()));
            var place = step.place();
            return begun(job, step.key(), details, door.put(job.visitor(), place.id(), place.version(), body));
        } catch (Refusal refusal) {
            return failed(job, step.key(), details.put("status", refusal.status()), refusal.error());
        } catch (Fault fault) {
            return failed(
                    job,
                    step.key(),
                    details.put("status", 400),
                    Order.refusal(fault).error());
        }
    }

    /// What the first answer to a write or a deletion means.
    Job begun(Job job, String step, ObjectNode details, Reply reply) {
        details.put("status", reply.status());
        var body = BackDoor.body(reply);
        if (reply.status() >= 400) {
            return failed(job, step, details, body.path("error"));
        }
        var headers = reply.headers();
        var follow = headers.getOrDefault("Azure-AsyncOperation", headers.getOrDefault("Location", ""));
        if (!follow.isEmpty()) {
            details.put("url", follow);
            return job.with(step, Job.State.RUNNING, details);
        }
        boolean ended = ENDED.contains(state(body, "Succeeded"));
        return ended ? succeeded(job, step, details) : job.with(step, Job.State.RUNNING, details);
    }

    private static String state(JsonNode body, String otherwise) {
        return Tree.text(body, "properties.provisioningState").orElse(otherwise);
    }

    /// How far a step is that runs.
    Job look(Job job, String step, String id, String version) {
        var details = job.step(step);
        var reply = details.has("url")
                ? door.follow(job.visitor(), details.path("url").asText())
                : door.get(job.visitor(), id, version);
        var body = BackDoor.body(reply);
        if (reply.status() >= 400) {
            return failed(job, step, details, body.path("error"));
        }
        if (reply.status() == 202) {
            return job;
        }
        var state = details.has("url") ? Tree.text(body, "status").orElse("Succeeded") : state(body, "Succeeded");
        return switch (state) {
            case "Succeeded" -> succeeded(job, step, details);
            case "Failed", "Canceled" -> failed(job, step, details, why(body, id));
            default -> job;
        };
    }

    private static JsonNode why(JsonNode body, String id) {
        if (body.path("error").isObject()) {
            return body.path("error");
        }
        return Tree.object()
                .put("code", "ResourceDeploymentFailure")
                .put("target", id)
                .put(
                        "message",
                        "The resource write operation failed to complete successfully, because it reached"
                                + " terminal provisioning state 'Failed'.");
    }

    private Job succeeded(Job job, String step, ObjectNode details) {
        return job.with(step, Job.State.SUCCEEDED, details.put("ended", now().toString()));
    }

    private Job failed(Job job, String step, ObjectNode details, JsonNode error) {
        details.put("ended", now().toString()).set("error", error);
        return job.with(step, Job.State.FAILED, details);
    }

    private Instant now() {
        return clock.instant();
    }
}
