package practicecloud.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import practicecloud.json.Tree;
import practicecloud.template.Step;

/// What a deployment says when it failed.
final class Failure {

    private Failure() {}

    static ObjectNode of(Job job, Stream<Step> failed) {
        var error = head(job);
        var details = error.putArray("details");
        failed.forEach(step -> details.add(
                detail(job.step(step.key()).path("error"), step.place().id())));
        return error;
    }

    static ObjectNode because(Job job, JsonNode cause) {
        var error = head(job);
        error.putArray("details").add(cause);
        return error;
    }

    static ObjectNode ofOutputs(Job job, ObjectNode cause) {
        var error = Tree.object()
                .put("code", "DeploymentOutputEvaluationFailed")
                .put("target", job.id().text())
                .put(
                        "message",
                        "Unable to evaluate template outputs. Please see error details and deployment operations."
                                + " Please see https://aka.ms/arm-common-errors for usage details.");
        error.putArray("details").add(cause);
        return error;
    }

    private static ObjectNode head(Job job) {
        return Tree.object()
                .put("code", "DeploymentFailed")
                .put("target", job.id().text())
                .put(
                        "message",
                        "At least one resource deployment operation failed. Please list deployment operations for"
                                + " details. Please see https://aka.ms/arm-deployment-operations for usage details.");
    }

    private static ObjectNode detail(JsonNode error, String id) {
        var detail = Tree.object()
                .put("code", error.path("code").asText("Unknown"))
                .put("target", error.path("target").asText(id))
                .put("message", error.path("message").asText());
        if (error.has("details")) {
            detail.set("details", error.path("details"));
        }
        return detail;
    }
}
