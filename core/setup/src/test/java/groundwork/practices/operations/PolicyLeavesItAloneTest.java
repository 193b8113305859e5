package groundwork.practices.operations;

import static groundwork.practices.Subjects.asked;
import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.planned;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.Preflight;
import groundwork.practices.Asked;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyLeavesItAloneTest {
    private static final Subject PLAN = planned(ChoicesFixture.standard());
    private static final String ML = "Microsoft.MachineLearningServices/workspaces";

    private static Judged judged(Subject subject) {
        return Judged.by(new PolicyLeavesItAlone(), subject);
    }

    private static Subject policy(String effect, Json condition, Json details) {
        return policy(effect, condition, details, List.of());
    }

    private static Subject policy(String effect, Json condition, Json details, List<ResourceId> exempt) {
        return policy(effect, new Preflight.AssignedPolicy.Rule("All", condition, details), exempt);
    }

    private static Subject policy(String effect, Preflight.AssignedPolicy.Rule rule, List<ResourceId> exempt) {
        var assignment = ids(PLAN).group().resource("Microsoft.Authorization/policyAssignments", "assigned");
        var parameters = Map.<String, Json>of("wanted", Json.of("Disabled"));
        return asked(
                PLAN,
                Asked.policies(List.of(new Preflight.AssignedPolicy(
                        new Preflight.AssignedPolicy.Assignment(assignment, "House rule", exempt),
                        "a10ee784",
                        effect,
                        rule,
                        parameters))));
    }

    private static Json about(String type, Json... more) {
        return Json.object(
                "allOf",
                Json.array(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Json.object("field", "type", "equals", type)),
                        java.util.stream.Stream.of(more))));
    }

    @Test
    void aPolicyAboutWhatHasARegionLeavesRoleAssignmentsAlone() {
        var untagged = Json.object("field", "type", "equals", "Microsoft.Authorization/roleAssignments");
        judged(policy("Deny", new Preflight.AssignedPolicy.Rule("Indexed", untagged, Json.NULL), List.of()))
                .isKept();
        judged(policy("Deny", untagged, Json.NULL)).isBroken();
    }

    @Test
    void keepsAPlanThatPolicyHasNothingAgainst() {
        judged(asked(PLAN, Asked.policies(List.of()))).isKept();
        var other = about(ML, Json.object("field", ML + "/publicNetworkAccess", "equals", "[parameters('wanted')]"));
        judged(policy("Deny", other, Json.NULL)).isKept();
        judged(policy("Audit", about(ML), Json.NULL)).isKept();
    }

    @Test
    void findsARefusal() {
        var condition =
                about(ML, Json.object("field", ML + "/publicNetworkAccess", "notEquals", "[parameters('wanted')]"));
        var broken = judged(policy("deny", condition, Json.NULL)).isBroken();
        assertThat(broken.subject()).isEqualTo(PLAN.workspace());
        assertThat(broken.seen()).isEqualTo("the policy House rule refuses it");
    }

    @Test
    void findsAValueThatWouldBeRewritten() {
        var operation = Json.object(
                "operation", "addOrReplace", "field", ML + "/publicNetworkAccess", "value", "[parameters('wanted')]");
        var details = Json.object("operations", Json.array(operation));
        assertThat(judged(policy("Modify", about(ML), details)).isBroken().seen())
                .contains("rewrites it");
        var tag = Json.object("operation", "add", "field", "tags['stage']", "value", "dev");
        judged(policy("Modify", about(ML), Json.object("operations", Json.array(tag))))
                .isKept();
    }

    @Test
    void cannotTellOfARuleItDoesNotUnderstandNorOffline() {
        var count = about(ML, Json.object("count", Json.object("field", "x[*]"), "greater", 0));
        assertThat(judged(policy("Deny", count, Json.NULL)).isUnknown()).contains("House rule");
        judged(PLAN).isUnknown();
    }

    @Test
    void isSilentWhereTheResourceIsExempt() {
        var condition = about(ML);
        judged(policy("Deny", condition, Json.NULL)).isBroken();
        judged(policy("Deny", condition, Json.NULL, List.of(ids(PLAN).group()))).isKept();
        var elsewhere = new ResourceId(ids(PLAN).group() + "-other");
        judged(policy("Deny", condition, Json.NULL, List.of(elsewhere))).isBroken();
    }
}
