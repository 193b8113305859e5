package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import practicecloud.http.Refusal;
import practicecloud.json.Tree;

/// A refusal by a policy, in Azure's shape: which policy, by which assignment, and what it found.
///
/// @param proofs what was compared and held
record Violation(InForce policy, Effect effect, ArrayNode proofs) {

    /// The one answer to all policies that refuse a resource.
    static Refusal refusal(Subject subject, List<Violation> violations) {
        var refusal = Refusal.of(403, "RequestDisallowedByPolicy", words(subject, violations))
                .about(subject.id().name());
        for (var violation : violations) {
            refusal = refusal.with("PolicyViolation", violation.info());
        }
        return refusal;
    }

    /// The reasons the assignments give; where they give none, which policies they are.
    private static String words(Subject subject, List<Violation> violations) {
        var disallowed = "Resource '" + subject.id().name() + "' was disallowed by policy.";
        var reasons = violations.stream()
                .map(violation -> violation.policy().assignment().at("/properties/nonComplianceMessages/0/message"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .collect(Collectors.joining("', '"));
        if (!reasons.isEmpty()) {
            return disallowed + " Reasons: '" + reasons + "'. See error details for policy resource IDs.";
        }
        var policies = Tree.bytes(Tree.array(violations.stream().map(Violation::identifiers)));
        return disallowed + " Policy identifiers: '" + new String(policies, StandardCharsets.UTF_8) + "'.";
    }

    private ObjectNode identifiers() {
        var both = Tree.object();
        both.set("policyAssignment", named(policy.assignment()));
        both.set("policyDefinition", named(policy.definition()));
        return both;
    }

    private static ObjectNode named(JsonNode body) {
        return Tree.object().put("name", title(body)).put("id", body.path("id").asText());
    }

    private static String title(JsonNode body) {
        return Tree.text(body, "properties.displayName")
                .orElse(body.path("name").asText());
    }

    private ObjectNode info() {
        var definition = policy.definition();
        var assignment = policy.assignment();
        var info = Tree.object();
        info.putObject("evaluationDetails").set("evaluatedExpressions", proofs);
        info.put("policyDefinitionId", definition.path("id").asText())
                .put("policyDefinitionName", definition.path("name").asText())
                .put("policyDefinitionDisplayName", title(definition))
                .put("policyDefinitionEffect", effect.spelled())
                .put("policyAssignmentId", assignment.path("id").asText())
                .put("policyAssignmentName", assignment.path("name").asText())
                .put("policyAssignmentDisplayName", title(assignment))
                .put("policyAssignmentScope", policy.assignmentId().scope().text());
        var given = assignment.at("/properties/parameters");
        info.set("policyAssignmentParameters", given.isObject() ? given : Tree.object());
        if (!policy.reference().isEmpty()) {
            info.put(
                            "policySetDefinitionId",
                            Tree.text(assignment, "properties.policyDefinitionId")
                                    .orElse(""))
                    .put("policyDefinitionReferenceId", policy.reference());
        }
        info.putArray("policyExemptionIds");
        return info;
    }
}
