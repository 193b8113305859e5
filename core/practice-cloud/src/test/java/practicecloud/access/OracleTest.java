package practicecloud.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import practicecloud.json.Tree;
import practicecloud.world.Id;
import practicecloud.world.Table;
import practicecloud.world.World;

/// The three observations from which follows what `a/*/b` means: Azure's own roles say what they are for, and
/// only make sense when it also means `a/b`.
class OracleTest {

    private static final String WORKSPACE = "/subscriptions/00000000-0000-0000-0000-00000000000b/resourceGroups/rg"
            + "/providers/Microsoft.MachineLearningServices/workspaces/w";
    private static final String ML = "Microsoft.MachineLearningServices/workspaces";
    private static final String DATA_SCIENTIST = "f6c7c914-8db3-469d-8ca1-694a8f32e121";
    private static final String IDENTITY_OPERATOR = "f1a07417-d97a-45cb-824c-7a7467783830";

    private static boolean may(String role, String action, String scope) {
        var world = World.inMemory();
        var roles = new Roles(world);
        world.change(change -> {
            var id = scope + "/providers/Microsoft.Authorization/roleAssignments/one";
            var body = Tree.object().put("id", id).put("type", Assignments.TYPE);
            body.putObject("properties").put("principalId", "ada").put("roleDefinitionId", Roles.id(role));
            change.put(Table.RESOURCES, Id.of(id).key(), body);
            return id;
        });
        return new Decisions(world, roles, id -> Duration.ZERO, InstantSource.system())
                .allows("ada", action, Id.of(scope));
    }

    /// The role writes everything below a workspace (`workspaces/*/write`), and has to take `workspaces/write`
    /// back.
    @Test
    void aDataScientistWritesWhatIsInAWorkspaceAndNotTheWorkspace() {
        assertThat(may(DATA_SCIENTIST, ML + "/jobs/write", WORKSPACE)).isTrue();
        assertThat(may(DATA_SCIENTIST, ML + "/data/versions/write", WORKSPACE)).isTrue();
        assertThat(may(DATA_SCIENTIST, ML + "/write", WORKSPACE)).isFalse();
    }

    /// It takes `workspaces/computes/*/write` back so that no compute is made, which is `computes/write`.
    @Test
    void aDataScientistMakesNoCompute() {
        assertThat(may(DATA_SCIENTIST, ML + "/computes/write", WORKSPACE)).isFalse();
        assertThat(may(DATA_SCIENTIST, ML + "/computes/read", WORKSPACE)).isTrue();
    }

    /// It gives `userAssignedIdentities/*/assign/action`, and what is asked for is
    /// `userAssignedIdentities/assign/action`.
    @Test
    void anIdentityOperatorAssignsIdentities() {
        var identity = "/subscriptions/00000000-0000-0000-0000-00000000000b/resourceGroups/rg/providers"
                + "/Microsoft.ManagedIdentity/userAssignedIdentities/id";
        assertThat(may(IDENTITY_OPERATOR, "Microsoft.ManagedIdentity/userAssignedIdentities/assign/action", identity))
                .isTrue();
        assertThat(may(IDENTITY_OPERATOR, "Microsoft.ManagedIdentity/userAssignedIdentities/write", identity))
                .isFalse();
    }
}
