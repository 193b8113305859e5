package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.cloud.Cloud;
import groundwork.practices.Subject;
import groundwork.practices.WorkspaceView;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What probes work with.
///
/// @param subject what is there, as it was read
/// @param begun   when the round began
/// @param cleanUp takes back what this probe made
record Bench(Tools tools, Subject subject, Round round, Instant begun, CleanUp cleanUp) {

    /// At first often, for what is over at once, then seldom.
    private static final Duration LOOK_SOON = Duration.ofMillis(250);

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

    /// Tells this round of try-outs from others; part of every name it makes.
    String mark() {
        return round.mark();
    }

    boolean stopped() {
        return whyStopped().isPresent();
    }

    /// Why nothing more is begun or waited for, as a sentence begins: `you stopped`; empty while the round goes
    /// on.
    Optional<String> whyStopped() {
        if (round.stop().request() != StopToken.Request.NONE) {
            return Optional.of(say("live.you-stopped"));
        }
        return round.within()
                .filter(within -> !tools.time().now().isBefore(begun.plus(within)))
                .map(within -> say("live.time-over", "minutes", within.toMinutes()));
    }

    /// Whether the look came true before the deadline; false also where a stop was asked for.
    boolean await(Duration deadline, Look look) throws InterruptedException {
        var until = tools.time().now().plus(deadline);
        var pause = LOOK_SOON;
        while (!look.done()) {
            if (stopped() || !tools.time().now().isBefore(until)) {
                return false;
            }
            tools.time().pause(pause);
            pause = pause.compareTo(LOOK_AGAIN) < 0 ? pause.multipliedBy(2) : LOOK_AGAIN;
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
                                "groundwork-tryout/" + mark() + ".txt")));
    }

    private static String bare(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /// Labels that say what this is, so that anything left behind explains itself.
    Json tags() {
        return Json.object("purpose", "groundwork try-out", "groundwork-tryout", mark());
    }
}
