package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.access.Operation;
import groundwork.blueprint.ApiVersions;
import groundwork.cloud.CloudFailure;
import groundwork.practices.ComputeView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// T2: reads the workspace and lists its computes, as the caller.
record ReadWorkspace() implements Attempt {

    /// What reading a workspace takes.
    static final Operation READ = Operation.action("Microsoft.MachineLearningServices/workspaces/read");

    @Override
    public Probe probe() {
        return new Probe(
                "T2", say("live.read-workspace"), new Doer.You().words(), Optional.empty(), Duration.ofMinutes(1));
    }

    @Override
    public ProbeResult attempt(Bench bench, Consumer<String> stands) {
        var workspace = bench.subject().workspace();
        try {
            var body = bench.cloud().read(workspace, ApiVersions.of(workspace));
            if (body.isEmpty()) {
                return new ProbeResult.Failed(
                        new Cause.Other("ResourceNotFound", say("live.not-there", "workspace", workspace)));
            }
            var computes = bench.cloud().list(workspace.value() + "/computes", ApiVersions.of(ComputeView.TYPE));
            return new ProbeResult.Worked(List.of(
                    say("live.read", "name", workspace.name()), say("live.computes", "count", computes.size())));
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            return new ProbeResult.Failed(
                    Signs.of(e.code(), String.valueOf(e.getMessage()), new Doer.You(), READ, workspace));
        }
    }
}
