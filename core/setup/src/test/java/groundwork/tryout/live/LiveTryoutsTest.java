package groundwork.tryout.live;

import static groundwork.tryout.live.LiveRounds.BLOBS;
import static groundwork.tryout.live.LiveRounds.IDENTITY;
import static groundwork.tryout.live.LiveRounds.IDS;
import static groundwork.tryout.live.LiveRounds.INSTANCE;
import static groundwork.tryout.live.LiveRounds.W;
import static groundwork.tryout.live.LiveRounds.WORKSPACE;
import static groundwork.tryout.live.LiveRounds.YOU;
import static groundwork.tryout.live.LiveRounds.onlyFailed;
import static groundwork.tryout.live.LiveRounds.open;
import static groundwork.tryout.live.LiveRounds.refusing;
import static groundwork.tryout.live.LiveRounds.result;
import static groundwork.tryout.live.LiveRounds.run;
import static groundwork.tryout.live.LiveRounds.subject;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.Operation;
import groundwork.cloud.CloudFailure;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.tryout.BuiltCloud;
import groundwork.tryout.live.DataPlane.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveTryoutsTest {

    @Test
    void whatWillBeDoneIsKnownBeforehandWithWhatItCosts() {
        var planned = LiveTryouts.planned(subject(open()));
        assertThat(planned).extracting(Probe::id).containsExactly("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8");
        assertThat(planned)
                .filteredOn(probe -> probe.charge().isPresent())
                .extracting(Probe::id)
                .containsExactly("T3", "T5", "T6", "T7", "T8");
        assertThat(planned.get(6).charge()).contains(new Probe.Charge("standard_e4s_v3", 3, Duration.ofMinutes(40)));
        assertThat(planned).extracting(Probe::as).contains("you", "the identity id-vision-dev, inside a job");
    }

    @Test
    void everythingWorksAndNothingIsLeftBehind() {
        var events = new ArrayList<LiveEvent>();
        var cloud = open();
        var data = new MemoryData();
        var tried = run(cloud, data, events::add, new StopToken());
        assertThat(tried).hasSize(8).allMatch(one -> one.result() instanceof ProbeResult.Worked);
        assertThat(data.blobs()).isEmpty();
        assertThat(cloud.asked())
                .containsSubsequence("POST ci-ada/start", "POST ci-ada/stop", "PUT groundwork-tryout-t5-abc123")
                .noneMatch(asked -> asked.endsWith("/cancel"));
        assertThat(events.getFirst()).isInstanceOf(LiveEvent.Begun.class);
        assertThat(events.getLast()).isInstanceOf(LiveEvent.Ended.class);
        assertThat(events).filteredOn(LiveEvent.Ended.class::isInstance).hasSize(8);
    }

    @Test
    void jobsSayWhatTheyAreAndAsWhomTheyRun() {
        var cloud = open();
        run(cloud, new MemoryData());
        var t5 = cloud.read(WORKSPACE.child("jobs", "groundwork-tryout-t5-abc123"), "2026-05-01")
                .orElseThrow();
        assertThat(t5.text("properties.identity.identityType")).contains("UserIdentity");
        assertThat(t5.text("properties.resources.instanceType")).contains("Standard_DS3_v2");
        assertThat(t5.text("properties.outputs.probe.uri"))
                .contains("azureml://datastores/workspaceblobstore/paths/groundwork-tryout/abc123/");
        var t6 = cloud.read(WORKSPACE.child("jobs", "groundwork-tryout-t6-abc123"), "2026-05-01")
                .orElseThrow();
        assertThat(t6.text("properties.computeId"))
                .contains(IDS.cluster("cpu-cluster").value());
        assertThat(t6.text("properties.identity.clientId")).contains(BuiltCloud.CLIENT);
        assertThat(t6.text("properties.tags.groundwork-tryout")).contains("abc123");
        assertThat(t6.at("properties.environmentVariables"))
                .isEqualTo(Json.object(
                        "PROBE_INTERNET",
                        "https://pypi.org/simple/",
                        "PROBE_IDENTITY",
                        BuiltCloud.CLIENT,
                        "PROBE_VAULT",
                        "https://" + IDS.vault().name() + ".vault.azure.net/",
                        "PROBE_REGISTRY",
                        "https://" + IDS.registry().name() + ".azurecr.io/"));
        var t8 = cloud.read(WORKSPACE.child("jobs", "groundwork-tryout-t8-abc123"), "2026-05-01")
                .orElseThrow();
        assertThat(t8.text("properties.args"))
                .hasValueSatisfying(args -> assertThat(args)
                        .startsWith("--path abfss://azureml-blobstore@"
                                + IDS.storage().name() + ".dfs.core.windows.net/groundwork-tryout/"));
    }

    @Test
    void aMissingPermissionOfYourOwnIsNamed() {
        var tried = run(open().permitting(W + "*/read"), new MemoryData());
        assertThat(onlyFailed(tried, "T1"))
                .isEqualTo(new Cause.MissingPermission(
                        YOU, Operation.action(W + "computes/start/action"), WORKSPACE, "none of your roles allows it"));
    }

    @Test
    void aRefusedSubmissionIsNamedByAzuresOwnWords() {
        var words = "The client 'ada' with object id 'ada' does not have authorization to perform action '" + W
                + "jobs/write' over scope '" + WORKSPACE + "' or the scope is invalid.";
        var cloud = refusing(
                "PUT " + WORKSPACE + "/jobs/groundwork-tryout-t5",
                new CloudFailure.Forbidden("AuthorizationFailed", words, "c"));
        assertThat(onlyFailed(run(cloud, new MemoryData()), "T5"))
                .isEqualTo(new Cause.MissingPermission(YOU, Operation.action(W + "jobs/write"), WORKSPACE, words));
    }

    @Test
    void aDenyAssignmentIsNamedAndNoRoleIsSaidToBeMissing() {
        var words = "The client 'ada' with object id 'ada' has permission to perform action '" + W
                + "jobs/write' on scope '" + WORKSPACE.child("jobs", "groundwork-tryout-t5-abc123")
                + "'; however, the access is denied because of the deny assignment with name 'locked' and Id 'd1' at"
                + " scope '" + WORKSPACE + "'.";
        var cloud = refusing(
                "PUT " + WORKSPACE + "/jobs/groundwork-tryout-t5",
                new CloudFailure.Forbidden("DenyAssignmentAuthorizationFailed", words, "c"));
        assertThat(onlyFailed(run(cloud, new MemoryData()), "T5"))
                .isEqualTo(new Cause.Forbidden(YOU, Operation.action(W + "jobs/write"), WORKSPACE, "locked", words));
    }

    /// Jobs may be submitted and not be looked at: that is a finding, and no end of the round.
    @Test
    void whatMayBeDoneAndNotBeLookedAtIsNamed() {
        var words = "The client 'ada' with object id 'ada' does not have authorization to perform action '" + W
                + "computes/read' over scope '" + INSTANCE + "' or the scope is invalid.";
        var whole = subject(open());
        var closed = refusing(INSTANCE.value(), new CloudFailure.Forbidden("AuthorizationFailed", words, "c"));
        var tried = new LiveTryouts(closed, new MemoryData(), new LiveRounds.Clock())
                .run(whole, new Round("abc123", new StopToken()), event -> {});
        assertThat(onlyFailed(tried, "T3"))
                .isEqualTo(new Cause.MissingPermission(YOU, Operation.action(W + "computes/read"), WORKSPACE, words));
    }

    @ParameterizedTest
    @CsvSource({"READ, read", "LIST, read", "DELETE, delete"})
    void aMissingDataRoleIsToldFromTheDeedThatFailed(Deed deed, String verb) {
        var data = new MemoryData()
                .answering(deed, new Said.Refused(403, "AuthorizationPermissionMismatch", "not authorized"));
        assertThat(onlyFailed(run(open(), data), "T4"))
                .isEqualTo(new Cause.MissingPermission(
                        YOU, Operation.dataAction(BLOBS + verb), IDS.storage(), "not authorized"));
    }

    @Test
    void aStorageFirewallIsToldFromAMissingRole() {
        var data = new MemoryData().answering(Deed.LIST, new Said.Refused(403, "AuthorizationFailure", "not allowed"));
        assertThat(onlyFailed(run(open(), data), "T4"))
                .isEqualTo(new Cause.NetworkInBetween(IDS.storage(), "not allowed"));
    }

    private List<String> waitedFor(BuiltCloud cloud, MemoryData data) {
        var words = new ArrayList<String>();
        var tried = run(
                cloud,
                data,
                event -> {
                    if (event instanceof LiveEvent.Stands(var probe, var word) && word.contains("waiting")) {
                        words.add(probe.id() + " " + word);
                    }
                },
                new StopToken());
        assertThat(result(tried, "T4")).isInstanceOf(ProbeResult.Worked.class);
        return words;
    }

    @Test
    void aRoleThatAzureCountsAndTheServiceDoesNotKnowYetIsWaitedFor() {
        var late = new Said.Refused(403, "AuthorizationPermissionMismatch", "not authorized");
        assertThat(waitedFor(open().permittingData(), new MemoryData().answeringAtFirst(Deed.WRITE, late, 5)))
                .contains("T4 Azure says you hold the right; waiting until the storage service knows it, 10 minutes at"
                        + " most");
    }

    @Test
    void anOpenFirewallThatStillRefusesIsWaitedFor() {
        var late = new Said.Refused(403, "AuthorizationFailure", "not allowed");
        assertThat(waitedFor(open(), new MemoryData().answeringAtFirst(Deed.WRITE, late, 5)))
                .contains("T4 Azure says the firewall is open; waiting until the storage service obeys, 2 minutes at"
                        + " most");
    }

    @Test
    void aRoleThatAzureDoesNotCountEitherIsNotWaitedFor() {
        var data = new MemoryData()
                .answering(Deed.WRITE, new Said.Refused(403, "AuthorizationPermissionMismatch", "not authorized"));
        var words = new ArrayList<String>();
        run(
                open().permitting(W + "*"),
                data,
                event -> {
                    if (event instanceof LiveEvent.Stands(var _, var word)) {
                        words.add(word);
                    }
                },
                new StopToken());
        assertThat(words).isNotEmpty().noneMatch(word -> word.contains("waiting"));
    }

    @Test
    void aFlatAccountIsAnAnswerAndNoFault() {
        var data = new MemoryData()
                .answering(
                        Deed.ACCESS_CONTROL,
                        new Said.Refused(400, "HierarchicalNamespaceNotEnabled", "not hierarchical"));
        assertThat(run(open(), data)).allMatch(one -> one.result() instanceof ProbeResult.Worked);
    }

    @ParameterizedTest
    @CsvSource({
        "User process 'bash' exited with status code 31. ForbiddenByRbac,      role,    vault",
        "User process 'bash' exited with status code 32. ForbiddenByFirewall,  network, vault",
        "Execution failed. Process exited with code 41.,                       role,    registry",
        "Execution failed. Process exited with code 42.,                       network, registry",
        "Execution failed. Process exited with code 52.,                       network, subnet",
        "StreamError(PermissionDenied): AuthorizationPermissionMismatch,       role,    storage",
        "StreamError: AuthorizationFailure 403,                                network, storage",
    })
    void whyAJobFailedNamesThePlace(String why, String kind, String place) {
        var cloud = open().jobsAre("Failed");
        var cause = ((ProbeResult.Failed) result(run(cloud, new MemoryData().failedBecause(why)), "T6")).cause();
        var on = switch (place) {
            case "vault" -> IDS.vault();
            case "registry" -> IDS.registry();
            case "storage" -> IDS.storage();
            default -> IDS.subnet();
        };
        switch (cause) {
            case Cause.MissingPermission missing -> {
                assertThat(kind).isEqualTo("role");
                assertThat(missing.on()).isEqualTo(on);
                assertThat(missing.who()).isEqualTo(IDENTITY);
            }
            case Cause.NetworkInBetween network -> {
                assertThat(kind).isEqualTo("network");
                assertThat(network.on()).isEqualTo(on);
            }
            case Cause.Forbidden other -> throw new AssertionError(other.toString());
            case Cause.IdentityNotAssigned other -> throw new AssertionError(other.toString());
            case Cause.Other other -> throw new AssertionError(other.toString());
        }
    }

    @Test
    void anIdentityThatIsNotWhereItRunsIsNamed() {
        var why = "The identity the job names is not assigned to the compute, so no token can be had for it.";
        var tried = run(open().jobsAre("Failed"), new MemoryData().failedBecause(why));
        assertThat(((ProbeResult.Failed) result(tried, "T6")).cause())
                .isEqualTo(new Cause.IdentityNotAssigned(IDENTITY, IDS.cluster("cpu-cluster"), why));
        assertThat(((ProbeResult.Failed) result(tried, "T8")).cause())
                .isEqualTo(new Cause.IdentityNotAssigned(IDENTITY, WORKSPACE, why));
    }

    @Test
    void sparkFailsForWhomItRunsAs() {
        var data = new MemoryData()
                .failedBecause("java.nio.file.AccessDeniedException: 403 AuthorizationPermissionMismatch");
        var tried = run(open().jobsAre("Failed"), data);
        assertThat(((ProbeResult.Failed) result(tried, "T7")).cause())
                .isInstanceOfSatisfying(
                        Cause.MissingPermission.class,
                        cause -> assertThat(cause.who()).isEqualTo(new Doer.YouInAJob()));
        assertThat(((ProbeResult.Failed) result(tried, "T8")).cause())
                .isInstanceOfSatisfying(
                        Cause.MissingPermission.class,
                        cause -> assertThat(cause.who()).isEqualTo(IDENTITY));
        assertThat(data.blobs()).isEmpty();
    }

    @Test
    void aJobWithoutEndIsCancelledAtItsDeadline() {
        var cloud = open().jobsAre("Queued");
        var tried = run(cloud, new MemoryData());
        assertThat(result(tried, "T5"))
                .isEqualTo(new ProbeResult.CannotTell("the job did not end within 30 minutes and was cancelled"));
        assertThat(cloud.asked()).contains("POST groundwork-tryout-t5-abc123/cancel");
    }

    @Test
    void aStopCancelsWhatRunsAndSkipsTheRest() {
        var stop = new StopToken();
        var cloud = open().jobsAre("Running");
        var data = new MemoryData();
        var tried = run(
                cloud,
                data,
                event -> {
                    if (event instanceof LiveEvent.Stands(var probe, var word)
                            && probe.id().equals("T5")
                            && word.equals("Running")) {
                        stop.finishWhatRuns();
                    }
                },
                stop);
        assertThat(result(tried, "T5")).isEqualTo(new ProbeResult.CannotTell("you stopped, and the job was cancelled"));
        assertThat(result(tried, "T6")).isEqualTo(new ProbeResult.Skipped("you stopped"));
        assertThat(cloud.asked()).contains("POST groundwork-tryout-t5-abc123/cancel");
        assertThat(data.blobs()).isEmpty();
    }

    @Test
    void aRoundThatIsGivenLessTimeStopsByItself() {
        var cloud = open().jobsAre("Running");
        var round = new Round("abc123", new StopToken(), Optional.of(Duration.ofMinutes(10)));
        var tried = new LiveTryouts(cloud, new MemoryData(), new LiveRounds.Clock())
                .run(subject(cloud), round, event -> {});
        assertThat(result(tried, "T5"))
                .isEqualTo(
                        new ProbeResult.CannotTell("the 10 minutes you gave it are over, and the job was cancelled"));
        assertThat(result(tried, "T6")).isEqualTo(new ProbeResult.Skipped("the 10 minutes you gave it are over"));
        assertThat(cloud.asked()).contains("POST groundwork-tryout-t5-abc123/cancel");
    }

    @Test
    void aFailureWithoutAReasonIsNoGuess() {
        var tried = run(open().jobsAre("Failed"), new MemoryData());
        assertThat(result(tried, "T5"))
                .isInstanceOfSatisfying(
                        ProbeResult.CannotTell.class,
                        result -> assertThat(result.why()).contains("only in the studio"));
    }

    @Test
    void anInstanceThatRunsIsLeftAlone() {
        var cloud = open().with(
                        INSTANCE,
                        Json.object(
                                "properties",
                                Json.object(
                                        "computeType",
                                        "ComputeInstance",
                                        "properties",
                                        Json.object("state", "Running"))));
        assertThat(result(run(cloud, new MemoryData()), "T3")).isInstanceOf(ProbeResult.Skipped.class);
        assertThat(cloud.asked()).noneMatch(asked -> asked.contains("ci-ada"));
    }

    @Test
    void whatIsNotAskedIsNotTold() {
        var data = new MemoryData().answering(Deed.WRITE, new Said.NotAsked("there are no blobs here"));
        var tried = run(open(), data);
        assertThat(result(tried, "T4")).isEqualTo(new ProbeResult.CannotTell("there are no blobs here"));
        assertThat(result(tried, "T7")).isEqualTo(new ProbeResult.CannotTell("there are no blobs here"));
    }
}
