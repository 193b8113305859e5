package groundwork.tryout.live;

import static groundwork.tryout.live.LiveRounds.left;
import static groundwork.tryout.live.LiveRounds.open;
import static groundwork.tryout.live.LiveRounds.refusing;
import static groundwork.tryout.live.LiveRounds.result;
import static groundwork.tryout.live.LiveRounds.run;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cloud.CloudFailure;
import groundwork.tryout.live.DataPlane.Said;
import org.junit.jupiter.api.Test;

class LeftBehindTest {

    /// A job wrote it as the identity, and whoever submitted that job may not take it away.
    @Test
    void aBlobThatCannotBeDeletedIsTold() {
        var data = new MemoryData()
                .answering(Deed.DELETE, new Said.Refused(403, "AuthorizationPermissionMismatch", "not authorized"));
        var tried = run(open(), data);
        assertThat(result(tried, "T6")).isInstanceOf(ProbeResult.Worked.class);
        assertThat(left(tried, "T6"))
                .containsExactly(
                        "groundwork-tryout/abc123/probe.txt in azureml-blobstore, if it was written, could not be"
                                + " deleted (AuthorizationPermissionMismatch); whoever may delete blobs there can");
        assertThat(left(tried, "T4")).singleElement().asString().startsWith("groundwork-tryout/abc123.txt in ");
        assertThat(left(tried, "T7")).singleElement().asString().contains("spark_probe.py");
        assertThat(left(tried, "T2")).isEmpty();
    }

    /// Where nothing was written, nothing is said to be left.
    @Test
    void whatWasNeverWrittenIsNotTold() {
        var refused = new Said.Refused(403, "AuthorizationPermissionMismatch", "not authorized");
        var data = new MemoryData()
                .answering(Deed.WRITE, refused)
                .answering(Deed.DELETE, refused)
                .failedBecause("StreamError(PermissionDenied): AuthorizationPermissionMismatch");
        var tried = run(open().jobsAre("Failed"), data);
        assertThat(tried).allMatch(one -> one.left().isEmpty());
    }

    @Test
    void aJobThatCannotBeCancelledIsTold() {
        var cloud = refusing("/cancel", new CloudFailure.Forbidden("AuthorizationFailed", "no", "c"))
                .jobsAre("Queued");
        assertThat(left(run(cloud, new MemoryData()), "T5"))
                .containsExactly(
                        "the job groundwork-tryout-t5-abc123 could not be cancelled and may still run and be paid"
                                + " for; cancel it in the studio (AuthorizationFailed: no)");
    }

    @Test
    void anInstanceThatCannotBeStoppedIsTold() {
        var cloud = refusing("ci-ada/stop", new CloudFailure.Forbidden("AuthorizationFailed", "no", "c"));
        var tried = run(cloud, new MemoryData());
        assertThat(result(tried, "T3")).isInstanceOf(ProbeResult.Worked.class);
        assertThat(left(tried, "T3")).singleElement().asString().startsWith("the compute instance ci-ada could not be");
    }
}
