package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.doors.PracticeServer;
import groundwork.journey.Fixing;
import groundwork.journey.Journey;
import groundwork.preview.Planner.Replacing;
import groundwork.preview.Sign;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `fix` on a workspace somebody spoilt.
class FixTest {

    private static final String NAME = "mlw-seedteam-dev";
    private static final String STORAGE = "2023-05-01";
    private static final String WORKSPACE = "2024-10-01";
    private static final ResourceId ID = ResourceId.subscription("00000000-0000-0000-0000-00000000000b")
            .group("rg-seedteam-dev-westeurope")
            .resource("Microsoft.MachineLearningServices/workspaces", NAME);

    @TempDir
    Path folder;

    private final PracticeServer server = PracticeServer.inMemory();
    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void oneWorkspaceIsThere() {
        cli = Cli.built(folder, server);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Cloud cloud() {
        return cli.door().cloud();
    }

    private void spoilStorageAndRoles() {
        var storage = new ResourceId(cloud().read(ID, WORKSPACE)
                .orElseThrow()
                .text("properties.storageAccount")
                .orElseThrow());
        cloud().patch(storage, STORAGE, Json.object("properties", Json.object("minimumTlsVersion", "TLS1_0")), _ -> {});
        var path = storage + "/providers/Microsoft.Authorization/roleAssignments";
        for (var role : cloud().list(path + "?$filter=atScope()", "2022-04-01")) {
            boolean blobs = role.text("properties.roleDefinitionId")
                    .filter(id -> id.endsWith("ba92f5b4-2d11-453d-a403-e96b0029c9fe"))
                    .isPresent();
            if (blobs
                    && role.text("properties.principalType")
                            .filter("ServicePrincipal"::equals)
                            .isPresent()) {
                cloud().delete(new ResourceId(role.text("id").orElseThrow()), "2022-04-01", "", _ -> {});
            }
        }
    }

    private void spoilCluster() {
        var cluster = ID.child("computes", "cpu-cluster");
        var body = cloud().read(cluster, WORKSPACE).orElseThrow();
        cloud().delete(cluster, WORKSPACE, "underlyingResourceAction=Delete", _ -> {});
        Json again = Json.object(
                "location",
                body.at("location"),
                "identity",
                Json.object(
                        "type",
                        "UserAssigned",
                        "userAssignedIdentities",
                        new Json.Obj(Map.of(
                                body.members("identity.userAssignedIdentities")
                                        .keySet()
                                        .iterator()
                                        .next(),
                                Json.object()))),
                "properties",
                Json.object(
                        "computeType",
                        "AmlCompute",
                        "disableLocalAuth",
                        true,
                        "properties",
                        Json.object(
                                "vmSize",
                                body.at("properties.properties.vmSize"),
                                "vmPriority",
                                "Dedicated",
                                "enableNodePublicIp",
                                false,
                                "remoteLoginPortPublicAccess",
                                "Enabled",
                                "scaleSettings",
                                Json.object(
                                        "minNodeCount", 0, "maxNodeCount", 2, "nodeIdleTimeBeforeScaleDown", "PT15M"),
                                "subnet",
                                body.at("properties.properties.subnet"))));
        cloud().put(cluster, WORKSPACE, again, _ -> {});
    }

    @Test
    void mechanicalCuresArePlannedCarriedOutAndJudgedAgain() {
        spoilStorageAndRoles();
        assertThat(cli.run("check", "--workspace", NAME, "--fail-on", "high").code())
                .isEqualTo(3);
        var unasked = cli.run("fix", "--workspace", NAME);
        assertThat(unasked.code()).isEqualTo(64);
        assertThat(unasked.err()).contains("Say --yes");

        var fixed = cli.run("fix", "--workspace", NAME, "--yes");
        assertThat(fixed.err() + fixed.out())
                .contains("groundwork tryout --live --workspace " + ID, "groundwork check --workspace " + ID);
        assertThat(fixed.code()).as(fixed.out() + fixed.err()).isZero();
        assertThat(fixed.err()).contains("minimumTlsVersion");
        assertThat(cli.run("check", "--workspace", NAME, "--fail-on", "low").code())
                .isZero();
        var again = cli.run("fix", "--workspace", NAME, "--yes", "--format", "json");
        assertThat(again.code()).as(again.out() + again.err()).isZero();
        assertThat(JsonText.parse(again.out()).text("outcome")).contains("done");
    }

    @Test
    void aProviderNobodyRegisteredIsRegisteredAndAPreviewChangesNothing() {
        var notebooks =
                ResourceId.subscription(ID.subscriptionId().orElseThrow()).child("providers", "Microsoft.Notebooks");
        cloud().post(notebooks + "/unregister", "2025-04-01", Json.object(), _ -> {});
        assertThat(cli.run("check", "--workspace", NAME, "--fail-on", "high").code())
                .isEqualTo(3);
        spoilStorageAndRoles();
        assertThat(cli.run("fix", "--workspace", NAME, "--yes", "--practice", "DEP-04,IDN-04")
                        .err())
                .doesNotContain("Microsoft.Notebooks registered");
        var shown = cli.run("fix", "--workspace", NAME, "--preview");
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(shown.out())
                .doesNotContain("your answer ''")
                .contains(
                        "Microsoft.Notebooks registered",
                        "for OPS-08",
                        "registrationState: NotRegistered becomes Registered");
        assertThat(cloud().read(notebooks, "2025-04-01").orElseThrow().text("registrationState"))
                .contains("NotRegistered");

        var fixed = cli.run("fix", "--workspace", NAME, "--yes");
        assertThat(fixed.code()).as(fixed.out() + fixed.err()).isZero();
        assertThat(cloud().read(notebooks, "2025-04-01").orElseThrow().text("registrationState"))
                .contains("Registered");
        assertThat(cli.run("check", "--workspace", NAME, "--fail-on", "low").code())
                .isZero();
    }

    @Test
    void whatAzureCannotChangeIsReplacedOnlyWhenAskedFor() {
        spoilCluster();
        var left = cli.run("fix", "--workspace", NAME, "--yes");
        assertThat(left.code()).as(left.out() + left.err()).isZero();
        assertThat(left.err()).contains("left alone without --replace", "IDN-07 cpu-cluster");
        assertThat(cli.run("check", "--workspace", NAME, "--fail-on", "high").code())
                .isEqualTo(3);

        var replaced = cli.run("fix", "--workspace", NAME, "--yes", "--replace");
        assertThat(replaced.code()).as(replaced.out() + replaced.err()).isZero();
        assertThat(cli.run("check", "--workspace", NAME, "--fail-on", "low").code())
                .isZero();
    }

    /// Azure refuses to make anything at this id; all else goes through.
    private Cloud refusingToMake(ResourceId id) {
        var real = cloud();
        return (Cloud) Proxy.newProxyInstance(
                Cloud.class.getClassLoader(), new Class<?>[] {Cloud.class}, (_, method, arguments) -> {
                    if (method.getName().startsWith("put") && arguments[0].equals(id)) {
                        throw new CloudFailure.Refused("QuotaExceeded", "No cores are left.", "");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }

    @Test
    void aReplacementThatWasOnlyDeletedIsStillToDo() {
        spoilCluster();
        var cluster = ID.child("computes", "cpu-cluster");
        var journey = new Journey(folder.resolve("home"));
        var fixing = new Fixing(refusingToMake(cluster), ChoicesFixture.standard(), _ -> true, Replacing.EVERYTHING);
        var proposal = fixing.propose(journey.look(ID, cloud()));
        var applied = fixing.apply(proposal, journey, 1, _ -> {}, new StopToken());

        assertThat(cloud().read(cluster, WORKSPACE)).isEmpty();
        assertThat(applied.outcome()).isNotEqualTo(Outcome.DONE);
        assertThat(applied.after().changes().stream()
                        .filter(change -> change.sign() == Sign.CREATE)
                        .map(change -> change.resource().id()))
                .containsExactly(cluster);
    }

    @Test
    void onlyTheNamedPracticeIsCured() {
        spoilStorageAndRoles();
        assertThat(cli.run("fix", "--workspace", NAME, "--yes", "--practice", "DEP-04")
                        .code())
                .isZero();
        var left = cli.run("check", "--workspace", NAME);
        assertThat(left.out()).contains("IDN-04").doesNotContain("minimumTlsVersion is TLS1_0");
        var wrong = cli.run("fix", "--workspace", NAME, "--yes", "--practice", "DEP-4");
        assertThat(wrong.code()).isEqualTo(64);
        assertThat(wrong.err()).contains("There is no practice 'DEP-4'. Did you mean DEP-04?");
    }

    @Test
    void aRunOfCuresIsTakenBackLikeAnyOther() {
        spoilStorageAndRoles();
        cli.run("fix", "--workspace", NAME, "--yes", "--practice", "DEP-04");
        var newest = runs().getFirst();
        var undone = cli.run("undo", newest, "--yes");
        assertThat(undone.code()).as(undone.out() + undone.err()).isZero();
        var checked = cli.run("check", "--workspace", NAME);
        assertThat(checked.out()).as(checked.err()).contains("TLS1_0");
    }

    /// Newest first.
    private List<String> runs() {
        return JsonText.parse(cli.run("runs", "--format", "json").out()).items("runs").stream()
                .map(run -> run.text("id").orElseThrow())
                .toList();
    }
}
