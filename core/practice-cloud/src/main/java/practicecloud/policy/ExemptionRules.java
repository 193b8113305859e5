package practicecloud.policy;

import java.time.DateTimeException;
import java.time.Instant;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.world.Id;

/// `Microsoft.Authorization/policyExemptions`: what is at and below its scope is spared by one assignment.
public record ExemptionRules() implements ResourceType {

    @Override
    public void check(Writing writing) {
        var assignment = writing.text("properties.policyAssignmentId").orElse("");
        if (!writing.exists(assignment)) {
            throw Refusal.of(
                    404,
                    "PolicyAssignmentNotFound",
                    "The policy assignment '" + Id.of(assignment).name() + "' could not be found.");
        }
        writing.text("properties.expiresOn").ifPresent(ExemptionRules::checkTime);
    }

    private static void checkTime(String text) {
        try {
            Instant.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.of(
                    400,
                    "InvalidRequestContent",
                    "'properties.expiresOn' is '" + text + "', which is no time such as 2026-12-31T00:00:00Z.");
        }
    }

    @Override
    public void complete(Writing writing) {
        writing.preset("properties.assignmentScopeValidation", "Default");
        Made.note(writing);
    }
}
