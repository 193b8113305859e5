package groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Need.Actor;
import groundwork.access.Need.Target;
import groundwork.choices.Choices.Workload;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final String W = "Microsoft.MachineLearningServices/workspaces/";

    private static Permissions builtIn(String name) {
        return Role.builtIn().stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow()
                .permissions();
    }

    @Test
    void theDataScientistMayWriteInAWorkspaceButNotTheWorkspace() {
        var scientist = builtIn("AzureML Data Scientist");
        assertThat(new Permissions(List.of(W + "*/write"), List.of(), List.of(), List.of()).allows(W + "write"))
                .isTrue();
        assertThat(scientist.allows(W + "write")).isFalse();
        assertThat(scientist.allows(W + "jobs/write")).isTrue();
    }

    @Test
    void theDataScientistMayNotMakeACompute() {
        assertThat(builtIn("AzureML Data Scientist").allows(W + "computes/write"))
                .isFalse();
        assertThat(builtIn("AzureML Data Scientist").allows(W + "computes/start/action"))
                .isTrue();
    }

    @Test
    void theIdentityOperatorMayAssignAnIdentity() {
        var operator = builtIn("Managed Identity Operator");
        assertThat(operator.allows("Microsoft.ManagedIdentity/userAssignedIdentities/assign/action"))
                .isTrue();
        assertThat(operator.allows("Microsoft.ManagedIdentity/userAssignedIdentities/write"))
                .isFalse();
    }

    @Test
    void caseIsIgnoredAndDataStaysApart() {
        assertThat(Role.CONTRIBUTOR.permissions().allows("microsoft.storage/STORAGEACCOUNTS/write"))
                .isTrue();
        assertThat(Role.CONTRIBUTOR.permissions().allows("Microsoft.Authorization/roleAssignments/write"))
                .isFalse();
        var blob = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read";
        assertThat(Role.CONTRIBUTOR.permissions().allowsData(blob)).isFalse();
        assertThat(Role.BLOB_DATA_CONTRIBUTOR.permissions().allowsData(blob)).isTrue();
    }

    @Test
    void aDotInAPatternIsADot() {
        var some = new Permissions(List.of("Microsoft.Storage/*"), List.of(), List.of(), List.of());
        assertThat(some.allows("MicrosoftXStorage/read")).isFalse();
    }

    @Test
    void everyLeastRoleMeetsItsNeedsAndNothingForbidden() {
        for (var workloads : List.of(
                Set.of(Workload.NOTEBOOKS),
                Set.of(Workload.SPARK),
                Set.of(Workload.JOBS),
                EnumSet.allOf(Workload.class))) {
            var role = LeastRole.of(workloads).permissions();
            assertThat(Workloads.needs(workloads, Actor.PERSON, Target.WORKSPACE))
                    .isNotEmpty()
                    .allMatch(need -> need.metBy(role));
            assertThat(LeastRole.never()).noneMatch(role::allows);
            assertThat(role.actions())
                    .allMatch(action -> action.chars().filter(c -> c == '*').count() <= 1);
        }
        assertThat(LeastRole.of(Set.of(Workload.NOTEBOOKS)).permissions().allows(W + "jobs/write"))
                .isFalse();
        assertThat(LeastRole.of(Set.of(Workload.JOBS)).permissions().allows(W + "experiments/runs/submit/action"))
                .isTrue();
        assertThat(LeastRole.of(Set.of(Workload.JOBS)).permissions().allows(W + "environments/readSecrets/action"))
                .isTrue();
    }

    @Test
    void theRolesTheIdentityGetsMeetWhatItNeeds() {
        var all = EnumSet.allOf(Workload.class);
        var storage = List.of(Role.CONTRIBUTOR, Role.BLOB_DATA_CONTRIBUTOR, Role.FILE_DATA_CONTRIBUTOR);
        for (var actor : List.of(Actor.WORKSPACE_IDENTITY, Actor.COMPUTE_IDENTITY)) {
            for (var target : List.of(Target.DATA, Target.STORAGE)) {
                assertThat(Workloads.needs(all, actor, target))
                        .isNotEmpty()
                        .allMatch(need -> storage.stream().anyMatch(role -> need.metBy(role.permissions())));
            }
        }
    }

    @Test
    void aLeastRoleTakesOutOnlyWhatItWouldReveal() {
        var all = LeastRole.of(EnumSet.allOf(Workload.class)).permissions();
        assertThat(all.notActions()).containsExactly(W + "listNotebookKeys/read", W + "metadata/secrets/read");
        assertThat(all.notActions())
                .allMatch(
                        revealing -> new Permissions(all.actions(), List.of(), List.of(), List.of()).allows(revealing));
    }

    @Test
    void everyBuiltInRoleIsFoundByItsDefinition() {
        assertThat(Role.builtIn()).hasSizeGreaterThan(20);
        assertThat(Role.builtIn())
                .allMatch(role -> Role.find(role.definition("s").value()).equals(java.util.Optional.of(role)));
    }
}
