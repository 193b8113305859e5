package groundwork.practices.live;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Role;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.Fact;
import groundwork.cloud.Preflight;
import groundwork.cloud.Reading;
import groundwork.practices.Judged;
import groundwork.practices.RoleAssignment;
import groundwork.practices.Subject;
import groundwork.practices.access.OperatorCanGrant;
import groundwork.practices.operations.NamesFree;
import groundwork.practices.operations.PolicyLeavesItAlone;
import groundwork.practices.operations.ProvidersRegistered;
import groundwork.practices.operations.QuotaFits;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreflightReaderTest {

    private static final ResourceId SUBSCRIPTION = ResourceId.subscription(ChoicesFixture.SUBSCRIPTION);
    private static final Blueprint PLAN = BlueprintMaker.from(ChoicesFixture.standard());

    private final Map<ResourceId, Json> world = new LinkedHashMap<>();
    private final List<Json> sizes = new ArrayList<>();
    private final List<Json> usages = new ArrayList<>();

    private ReadingCloud cloud() {
        return new ReadingCloud(new Reading(world, Map.of())) {
            @Override
            public List<Json> list(String path, String apiVersion) {
                if (path.endsWith("/vmSizes")) {
                    return sizes;
                }
                return path.endsWith("/usages") ? usages : super.list(path, apiVersion);
            }
        };
    }

    private Subject asked(ReadingCloud cloud) {
        var preflight = PreflightReader.read(PLAN, cloud);
        return Subject.of(PLAN, new Reading(Map.of(), Map.of(), preflight));
    }

    private void add(ResourceId id, Json properties) {
        world.put(id, Json.object("id", id, "name", id.name(), "properties", properties));
    }

    private void role(Role role) {
        var properties = Json.object(
                "roleDefinitionId",
                role.definition(ChoicesFixture.SUBSCRIPTION),
                "principalId",
                "operator",
                "principalType",
                "User");
        add(SUBSCRIPTION.resource(RoleAssignment.TYPE, "mine"), properties);
    }

    @Test
    void knowsWhatTheOperatorMayDo() {
        role(Role.find("8e3af657-a8ff-443c-a75c-2fe8c4bcb635").orElseThrow());
        Judged.by(new OperatorCanGrant(), asked(cloud())).isKept();
        role(Role.CONTRIBUTOR);
        Judged.by(new OperatorCanGrant(), asked(cloud())).isBroken();
    }

    @Test
    void knowsWhichProvidersAreRegistered() {
        registered("NotRegistered");
        assertThat(Judged.by(new ProvidersRegistered(), asked(cloud()))
                        .isBroken()
                        .seen())
                .isEqualTo("not registered");
        registered("Registered");
        Judged.by(new ProvidersRegistered(), asked(cloud())).isKept();
    }

    private void registered(String state) {
        for (var name : ProvidersRegistered.of(Subject.of(PLAN))) {
            world.put(new ResourceId(SUBSCRIPTION + "/providers/" + name), Json.object("registrationState", state));
        }
    }

    @Test
    void knowsWhichNamesAreFree() {
        Judged.by(new NamesFree(), asked(cloud())).isKept();
        var vault = PLAN.ofType("Microsoft.KeyVault/vaults").findFirst().orElseThrow();
        var deleted = new ResourceId(SUBSCRIPTION + "/providers/Microsoft.KeyVault/deletedVaults/" + vault.name());
        add(deleted, Json.object());
        assertThat(Judged.by(new NamesFree(), asked(cloud())).isBroken().seen()).contains("deleted");
    }

    @Test
    void knowsSizesAndQuota() {
        sizes.add(Json.object(
                "name",
                "Standard_DS3_v2",
                "family",
                "standardDSv2Family",
                "vCPUs",
                4,
                "lowPriorityCapable",
                true,
                "supportedComputeTypes",
                Json.strings("AmlCompute")));
        usages.add(Json.object(
                "name",
                Json.object("value", "Standard DSv2 Family Cluster Dedicated vCPUs"),
                "currentValue",
                0,
                "limit",
                12));
        assertThat(Judged.by(new QuotaFits(), asked(cloud())).isBroken().seen()).startsWith("16 cores wanted, 12 left");
    }

    @Test
    void takesSetsOfPoliciesApartAndFillsParametersIn() {
        var definition = SUBSCRIPTION.resource("Microsoft.Authorization/policyDefinitions", "no-public");
        var field = "Microsoft.MachineLearningServices/workspaces/publicNetworkAccess";
        var rule = Json.object(
                "if",
                Json.object("field", field, "equals", "[parameters('refused')]"),
                "then",
                Json.object("effect", "[parameters('effect')]"));
        var parameters = Json.object(
                "effect", Json.object("defaultValue", "Audit"), "refused", Json.object("defaultValue", "Nothing"));
        add(definition, Json.object("policyRule", rule, "parameters", parameters));
        var set = SUBSCRIPTION.resource("Microsoft.Authorization/policySetDefinitions", "house");
        var handed = Json.object(
                "effect", Json.object("value", "[parameters('how')]"), "refused", Json.object("value", "Enabled"));
        var member = Json.object("policyDefinitionId", definition, "parameters", handed);
        add(set, Json.object("policyDefinitions", Json.array(member)));
        var assignment = SUBSCRIPTION.resource("Microsoft.Authorization/policyAssignments", "house-rules");
        add(
                assignment,
                Json.object(
                        "displayName",
                        "House rules",
                        "policyDefinitionId",
                        set,
                        "parameters",
                        Json.object("how", Json.object("value", "Deny"))));
        var broken = Judged.by(new PolicyLeavesItAlone(), asked(cloud())).isBroken();
        assertThat(broken.seen()).isEqualTo("the policy House rules refuses it");
        var exemption = SUBSCRIPTION.resource("Microsoft.Authorization/policyExemptions", "for-us");
        add(exemption, Json.object("policyAssignmentId", assignment, "expiresOn", "2020-01-01T00:00:00Z"));
        Judged.by(new PolicyLeavesItAlone(), asked(cloud())).isBroken();
        add(exemption, Json.object("policyAssignmentId", assignment));
        Judged.by(new PolicyLeavesItAlone(), asked(cloud())).isKept();
    }

    @Test
    void saysWhichRightIsMissing() {
        var cloud = cloud();
        cloud.refuse(SUBSCRIPTION + "/providers/Microsoft.Authorization/policyAssignments");
        var preflight = PreflightReader.read(PLAN, cloud);
        assertThat(preflight.policies())
                .isInstanceOfSatisfying(
                        Fact.Unread.class,
                        unread -> assertThat(unread.missing())
                                .contains("Microsoft.Authorization/policyAssignments/read"));
        assertThat(preflight.locks()).isEqualTo(new Fact.Known<List<Preflight.Lock>>(List.of()));
    }
}
