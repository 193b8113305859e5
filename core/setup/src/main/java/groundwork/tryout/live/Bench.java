package groundwork.tryout.live;

import groundwork.cloud.Cloud;
import groundwork.practices.Subject;
import groundwork.practices.WorkspaceView;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.util.Optional;

/// What probes work with.
///
/// @param subject what is there, as it was read
/// @param mark    tells this round of try-outs from others; part of every name it makes
record Bench(Tools tools, Subject subject, String mark, StopToken stop) {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    /// @param cloud Azure Resource Manager, as the signed-in caller
    record Tools(Cloud cloud, DataPlane data, Waiting time) {}

    WorkspaceView workspace() {
        return new WorkspaceView(subject.workspace(), subject.workspaceBody());
    }

    Cloud cloud() {
        return tools.cloud();
    }

    DataPlane data() {
        return tools.data();
    }

    boolean stopped() {
        return stop.request() != StopToken.Request.NONE;
    }

    /// Whether the look came true before the deadline; false also where a stop was asked for.
    boolean await(Duration deadline, Look look) throws InterruptedException {
        var until = tools.time().now().plus(deadline);
        while (!look.done()) {
            if (stopped() || !tools.time().now().isBefore(until)) {
                return false;
            }
            tools.time().pause(LOOK_AGAIN);
        }
        return true;
    }

    /// Whether something awaited has come.
    @FunctionalInterface
    interface Look {
        boolean done();
    }

    /// Where blobs of this account go; empty where the account was not read, so that its endpoints are not known.
    ///
    /// @param container in which container
    Optional<DataPlane.Blob> blob(ResourceId account, String container) {
        return subject.world()
                .find(account)
                .flatMap(body -> body.text("properties.primaryEndpoints.blob")
                        .map(blob -> new DataPlane.Blob(
                                bare(blob),
                                bare(body.text("properties.primaryEndpoints.dfs")
                                        .orElse(blob)),
                                container,
                                "groundwork-tryout/" + mark + ".txt")));
    }

    private static String bare(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /// Labels that say what this is, so that anything left behind explains itself.
    Json tags() {
        return Json.object("purpose", "groundwork try-out", "groundwork-tryout", mark);
    }
}
