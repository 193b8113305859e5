package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.AccessFacts.Gap;
import groundwork.access.AccessFacts.Kind;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final ResourceId SUBSCRIPTION = ResourceId.subscription("11111111-2222-4333-8444-555555555555");
    private static final ResourceId GROUP = SUBSCRIPTION.group("rg-x");
    private static final ResourceId WORKSPACE = GROUP.resource("Microsoft.MachineLearningServices/workspaces", "mlw");
    private static final ResourceId STORAGE = GROUP.resource("Microsoft.Storage/storageAccounts", "st");
    private static final ResourceId CORP = new ResourceId("/providers/Microsoft.Management/managementGroups/corp");
    private static final Operation SUBMIT =
            Operation.action("Microsoft.MachineLearningServices/workspaces/experiments/runs/submit/action");
    private static final Operation READ_BLOB =
            Operation.dataAction("Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read");
    private static final Operation WRITE_BLOB =
            Operation.dataAction("Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write");
    private static final Principal ADA = new Principal.Known("ADA");
    private static final Principal TEAM = new Principal.Known("team");
    private static final Principal ALL_STAFF = new Principal.Known("staff");

    private static Assignment given(Principal to, ResourceId scope, Permissions permissions) {
        return given(to, scope, HeldRole.of("role", permissions), "");
    }

    private static Assignment given(Principal to, ResourceId scope, HeldRole role, String condition) {
        return new Assignment(
                scope.resource("Microsoft.Authorization/roleAssignments", "a"),
                scope,
                to,
                role,
                Condition.of(condition));
    }

    private static Permissions actions(String... actions) {
        return new Permissions(List.of(actions), List.of(), List.of(), List.of());
    }

    private static Permissions dataActions(String... actions) {
        return new Permissions(List.of(), List.of(), List.of(actions), List.of());
    }

    private static Denial denied(ResourceId scope, boolean here, Denial.Aim whom, Permissions what) {
        return new Denial(
                scope.resource("Microsoft.Authorization/denyAssignments", "d"),
                scope,
                here,
                whom,
                HeldRole.of("", what),
                Condition.NONE);
    }

    private static Evaluator facts(Assignment... assignments) {
        return new Evaluator(new AccessFacts(List.of(assignments), List.of(), List.of(), Scopes.AS_SHOWN));
    }

    private static Evaluator facts(Assignment assignment, Denial denial) {
        return new Evaluator(new AccessFacts(List.of(assignment), List.of(denial), List.of(), Scopes.AS_SHOWN));
    }

    @Test
    void aRoleHoldsOnItsScopeAndBelowIt() {
        for (var scope : List.of(CORP, SUBSCRIPTION, GROUP, WORKSPACE, new ResourceId("/"))) {
            var assignment = given(ADA, scope, actions("*"));
            assertThat(facts(assignment).decide(Who.of(ADA), SUBMIT, WORKSPACE))
                    .isEqualTo(new Decision.Allowed(assignment));
        }
        var elsewhere = given(ADA, WORKSPACE, actions("*"));
        assertThat(facts(elsewhere).decide(Who.of(ADA), SUBMIT, GROUP)).isEqualTo(new Decision.NotGranted());
        var likeNamed = given(ADA, SUBSCRIPTION.group("rg"), actions("*"));
        assertThat(facts(likeNamed).decide(Who.of(ADA), SUBMIT, WORKSPACE)).isEqualTo(new Decision.NotGranted());
    }

    @Test
    void aManagementGroupReachesItsOwnSubscriptionsOnly() {
        var assignment = given(ADA, CORP, actions("*"));
        var known = new Scopes(Map.of("11111111-2222-4333-8444-555555555555", List.of(CORP)));
        var other = new Scopes(Map.of("11111111-2222-4333-8444-555555555555", List.of()));
        assertThat(decide(assignment, known)).isInstanceOf(Decision.Allowed.class);
        assertThat(decide(assignment, other)).isEqualTo(new Decision.NotGranted());
    }

    private static Decision decide(Assignment assignment, Scopes scopes) {
        return new Evaluator(new AccessFacts(List.of(assignment), List.of(), List.of(), scopes))
                .decide(Who.of(ADA), SUBMIT, WORKSPACE);
    }

    @Test
    void aRoleIsHeldThroughGroupsAndTheirGroups() {
        var assignment = given(ALL_STAFF, GROUP, actions("*"));
        assertThat(facts(assignment).decide(Who.of(ADA, TEAM, ALL_STAFF), SUBMIT, WORKSPACE))
                .isInstanceOf(Decision.Allowed.class);
        assertThat(facts(assignment).decide(Who.of(ADA, TEAM), SUBMIT, WORKSPACE))
                .isEqualTo(new Decision.NotGranted());
        var halfKnown = new Who(Set.of(ADA), Optional.of("the groups of ada"));
        assertThat(facts(assignment).decide(halfKnown, SUBMIT, WORKSPACE))
                .isEqualTo(new Decision.Unknown(List.of("the groups of ada")));
    }

    @Test
    void notActionsTakeAwayWithinOneRoleOnly() {
        var without = new Permissions(List.of("*"), List.of(SUBMIT.name()), List.of(), List.of());
        var other = actions("Microsoft.MachineLearningServices/workspaces/experiments/*");
        assertThat(facts(given(ADA, GROUP, without)).decide(Who.of(ADA), SUBMIT, WORKSPACE))
                .isEqualTo(new Decision.NotGranted());
        assertThat(facts(given(ADA, GROUP, without), given(ADA, WORKSPACE, other))
                        .decide(Who.of(ADA), SUBMIT, WORKSPACE))
                .isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void actionsNeverCoverDataAndDataNeverCoversActions() {
        assertThat(facts(given(ADA, GROUP, actions("*"))).decide(Who.of(ADA), READ_BLOB, STORAGE))
                .isEqualTo(new Decision.NotGranted());
        assertThat(facts(given(ADA, GROUP, dataActions("*"))).decide(Who.of(ADA), READ_BLOB, STORAGE))
                .isInstanceOf(Decision.Allowed.class);
        assertThat(facts(given(ADA, GROUP, dataActions("*"))).decide(Who.of(ADA), SUBMIT, WORKSPACE))
                .isEqualTo(new Decision.NotGranted());
    }

    @Test
    void aDenialIsStrongerThanAnyRole() {
        var owner = given(ADA, SUBSCRIPTION, actions("*"));
        var everyone = new Denial.Aim(true, Set.of(), Set.of());
        var denial = denied(GROUP, false, everyone, actions("*/action"));
        assertThat(facts(owner, denial).decide(Who.of(ADA), SUBMIT, WORKSPACE))
                .isEqualTo(new Decision.Forbidden(denial));
        var spared = denied(GROUP, false, new Denial.Aim(true, Set.of(), Set.of(TEAM)), actions("*/action"));
        assertThat(facts(owner, spared).decide(Who.of(ADA, TEAM), SUBMIT, WORKSPACE))
                .isInstanceOf(Decision.Allowed.class);
        var other = denied(GROUP, false, new Denial.Aim(false, Set.of(TEAM), Set.of()), actions("*/action"));
        assertThat(facts(owner, other).decide(Who.of(ADA), SUBMIT, WORKSPACE)).isInstanceOf(Decision.Allowed.class);
        var hereOnly = denied(GROUP, true, everyone, actions("*/action"));
        assertThat(facts(owner, hereOnly).decide(Who.of(ADA), SUBMIT, WORKSPACE))
                .isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void aDenialThatMayHitLeavesTheAnswerOpen() {
        var owner = given(ADA, SUBSCRIPTION, actions("*"));
        var denial = denied(GROUP, false, new Denial.Aim(false, Set.of(TEAM), Set.of()), actions("*"));
        var halfKnown = new Who(Set.of(ADA), Optional.of("the groups of ada"));
        assertThat(facts(owner, denial).decide(halfKnown, SUBMIT, WORKSPACE))
                .isEqualTo(new Decision.Unknown(List.of("whether deny assignment d applies")));
    }

    @Test
    void whatCouldNotBeReadIsNeverTakenForANo() {
        var unread = given(ADA, GROUP, HeldRole.unread("5f1d"), "");
        assertThat(facts(unread).decide(Who.of(ADA), SUBMIT, WORKSPACE))
                .isEqualTo(new Decision.Unknown(
                        List.of("what role 5f1d permits (Microsoft.Authorization/roleDefinitions/read)")));
        assertThat(facts(unread, given(ADA, GROUP, actions("*"))).decide(Who.of(ADA), SUBMIT, WORKSPACE))
                .isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void aGapCountsWhereItCouldTurnTheAnswer() {
        var assignment = given(ADA, GROUP, actions("*"));
        var denialsUnread = new Gap(Kind.DENIALS, GROUP, "the deny assignments");
        var assignmentsUnread = new Gap(Kind.ASSIGNMENTS, WORKSPACE, "the role assignments");
        assertThat(decide(List.of(assignment), denialsUnread))
                .isEqualTo(new Decision.Unknown(List.of("the deny assignments")));
        assertThat(decide(List.of(assignment), assignmentsUnread)).isInstanceOf(Decision.Allowed.class);
        assertThat(decide(List.of(), assignmentsUnread))
                .isEqualTo(new Decision.Unknown(List.of("the role assignments")));
        assertThat(decide(List.of(), denialsUnread)).isEqualTo(new Decision.NotGranted());
        var gapElsewhere = new Gap(Kind.ASSIGNMENTS, STORAGE, "the role assignments");
        assertThat(decide(List.of(), gapElsewhere)).isEqualTo(new Decision.NotGranted());
    }

    private static Decision decide(List<Assignment> assignments, Gap gap) {
        return new Evaluator(new AccessFacts(assignments, List.of(), List.of(gap), Scopes.AS_SHOWN))
                .decide(Who.of(ADA), SUBMIT, WORKSPACE);
    }

    @Test
    void aConditionThatLeavesAnOperationAloneLetsItThrough() {
        var onlyOneContainer = """
                (
                 (
                  !(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write'})
                  AND
                  NOT (ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/add/action'})
                 )
                 OR
                 (
                  @Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals 'raw (1)'
                 )
                )""";
        var held = given(ADA, STORAGE, HeldRole.of(Role.BLOB_DATA_CONTRIBUTOR), onlyOneContainer);
        assertThat(facts(held).decide(Who.of(ADA), READ_BLOB, STORAGE)).isEqualTo(new Decision.Allowed(held));
        assertThat(facts(held).decide(Who.of(ADA), WRITE_BLOB, STORAGE))
                .isEqualTo(new Decision.Unknown(List.of("what the condition of assignment a lets through")));
    }

    @Test
    void aConditionOfItsOwnBelongsToOnePartOfARole() {
        var guarded = new HeldRole.Part(actions("*"), Condition.of("@Request[x:y] StringEquals 'z'"));
        var free = new HeldRole.Part(actions("*/read"), Condition.NONE);
        var role = new HeldRole("r", Optional.of(List.of(guarded, free)));
        assertThat(role.permits(Operation.action("Microsoft.Storage/storageAccounts/read")))
                .isEqualTo(Truth.TRUE);
        assertThat(role.permits(SUBMIT)).isEqualTo(Truth.UNKNOWN);
        assertThat(role.permits(READ_BLOB)).isEqualTo(Truth.FALSE);
    }
}
