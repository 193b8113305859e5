package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Resource;
import groundwork.cloud.Advice;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.preview.Plan;
import groundwork.preview.Planner;
import groundwork.preview.WorldReader;
import groundwork.run.RunEvent.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every trap a run can step into, in Azure's code and words: what passes by itself is waited for; what does not
/// stops its step with Azure's reason and with advice, and once the cause is gone the run goes on to the whole
/// world. Traps of the data plane (firewalls and names that are slow to change) belong to the try-outs.
class TrapsTest {

    @TempDir
    Path home;

    private final MemoryCloud cloud = new MemoryCloud();
    private final RunFixture.Time time = new RunFixture.Time();
    private final Blueprint blueprint = BlueprintMaker.from(ChoicesFixture.withGroups());
    private final List<RunEvent.Moved> moves = new ArrayList<>();

    private Plan plan() {
        return Planner.plan(blueprint, WorldReader.read(blueprint, cloud));
    }

    private Outcome run(Plan plan, Patience patience) {
        try (var journal = Journal.open(home, "r", RunFixture.QUICK)) {
            journal.keep(plan);
            var manner = new Runner.Manner(4, patience, List.of(), Times.COMMON);
            return new Runner(cloud, journal, manner).run(plan, "r", this::heard, new StopToken());
        }
    }

    private void heard(RunEvent event) {
        if (event instanceof RunEvent.Moved moved) {
            moves.add(moved);
        }
    }

    private Resource the(String type) {
        return blueprint.resources().stream()
                .filter(resource -> resource.type().endsWith(type))
                .findFirst()
                .orElseThrow();
    }

    private static CloudFailure failure(int status, String code, String words) {
        return switch (status) {
            case 403 -> new CloudFailure.Forbidden(code, words, "c-1");
            case 404 -> new CloudFailure.Missing(code, words, "c-1");
            case 429 -> new CloudFailure.Unavailable(code, words, "c-1", null);
            default -> new CloudFailure.Refused(code, words, "c-1");
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | PrincipalNotFound                   | roleAssignments
            404 | RoleDefinitionDoesNotExist          | roleAssignments
            409 | AnotherOperationInProgress          | virtualNetworks
            429 | RetryableErrorDueToAnotherOperation | natGateways
            412 | PreconditionFailed                  | virtualNetworks
            409 | ResourceGroupBeingDeleted           | storageAccounts
            404 | ParentResourceNotFound              | computes
            429 | SubscriptionRequestsThrottled       | vaults
            """)
    void whatPassesByItselfIsWaitedFor(int status, String code, String type) {
        var trapped = the(type).id();
        cloud.refuse(trapped, failure(status, code, "Not now."));
        var patience = new Patience(time, wait -> cloud.accept(trapped), new Random(7));
        assertThat(run(plan(), patience)).isEqualTo(Outcome.DONE);
        assertThat(moves).extracting(RunEvent.Moved::detail).contains("trying again after " + code);
        assertThat(plan().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            409 | RoleAssignmentUpdateNotPermitted    | No.                   | roleAssignments   | delete the old one
            400 | RoleAssignmentLimitExceeded         | No.                   | roleAssignments   | groups instead of people
            409 | RoleDefinitionWithSameNameExists    | No.                   | roleDefinitions   | another workload name
            403 | AuthorizationFailed                 | No.                   | resourceGroups    | sign in again
            403 | LinkedAuthorizationFailed           | subnets/join/action   | privateEndpoints  | Network Contributor
            403 | DenyAssignmentAuthorizationFailed   | No.                   | natGateways       | owner of the deny
            403 | RequestDisallowedByPolicy           | No.                   | storageAccounts   | exemption
            409 | VaultAlreadyExists                  | No.                   | vaults            | Recover the deleted
            409 | ConflictError                       | No.                   | vaults            | Recover the deleted
            400 | VaultNameNotValid                   | No.                   | vaults            | another workload name
            409 | StorageAccountAlreadyTaken          | No.                   | storageAccounts   | another workload name
            409 | StorageAccountAlreadyExists         | No.                   | storageAccounts   | pick up
            409 | StorageAccountInAnotherResourceGroup | No.                  | storageAccounts   | pick up
            200 | NetworkAclsValidationFailure        | SubnetsHaveNoServiceEndpointsConfigured | storageAccounts | service endpoint
            409 | AlreadyInUse                        | No.                   | registries        | pick up the existing registry
            400 | SubnetIsFull                        | No.                   | privateEndpoints  | larger subnet
            400 | UserError  | The specified subnet has PrivateLinkServiceNetworkPolicies enabled. | computes | Disabled
            400 | UserError  | Provided EnableNodePublicIp 'False' requires workspace private endpoint. | computes | private endpoint
            400 | PropertyNotAllowed | Cluster without public IP is not supported in the compute region | computes | another region
            400 | UserError  | The group is missing the following rules below | computes | outbound rules
            400 | StorageMountError                   | Failed to mount       | computes          | outbound 445
            409 | ScopeLocked                         | No.                   | computes          | Remove the lock
            400 | BadRequest | Soft-deleted workspace exists. Please purge or recover it. | workspaces | Recover it
            400 | UserError  | Unable to find workspace        | MachineLearningServices/workspaces | another workspace name
            409 | Conflict   | The workspace name 'x' is not unique | OperationalInsights/workspaces | old group
            400 | FailedIdentityOperation             | No.  | MachineLearningServices/workspaces | given its roles
            409 | MissingSubscriptionRegistration     | No.                   | registries        | az provider register
            409 | SkuNotAvailable                     | No.                   | computes          | another size
            409 | QuotaExceeded                       | No.                   | computes          | more quota
            409 | OperationNotAllowed                 | No.                   | computes          | more quota
            409 | ResourceQuotaExceeded               | No.                   | computes          | more quota
            409 | PublicIPCountLimitReached           | No.                   | publicIPAddresses | Delete one
            """)
    void whatDoesNotPassStopsWithAdviceAndGoesOnOnceItsCauseIsGone(
            int status, String code, String words, String type, String next) {
        var trapped = the(type);
        cloud.refuse(trapped.id(), failure(status, code, words));
        assertThat(run(plan(), time.patience())).isNotEqualTo(Outcome.DONE);
        var failed = moves.stream()
                .filter(move -> move.state() == State.FAILED)
                .map(RunEvent.Moved::detail)
                .toList();
        assertThat(failed).containsExactly(code + ": " + words + " (correlation id c-1)");
        assertThat(Advice.onDetail(failed.getFirst()).orElseThrow().next()).contains(next);
        assertThat(cloud.read(trapped.id(), trapped.apiVersion())).isEmpty();

        cloud.accept(trapped.id());
        assertThat(run(Resume.plan(Run.of(home, "r"), cloud), time.patience())).isEqualTo(Outcome.DONE);
        assertThat(plan().isEmpty()).isTrue();
        assertThat(cloud.writes()).filteredOn(write -> write.startsWith("PUT ")).doesNotHaveDuplicates();
    }

    @Test
    void aRoleThatIsGivenUnderAnotherNameCounts() {
        var exists = failure(409, "RoleAssignmentExists", "The role assignment already exists.");
        cloud.refuse(the("roleAssignments").id(), exists);
        assertThat(run(plan(), time.patience())).isEqualTo(Outcome.DONE);
        assertThat(moves).extracting(RunEvent.Moved::state).doesNotContain(State.FAILED);
    }
}
