package groundwork.tryout.live;

import groundwork.practices.Subject;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;

/// Where vault and registry of a workspace answer, as far as their bodies were read.
record Endpoints(WorkspaceView workspace, Subject subject) {

    /// Adds them to what a job is told.
    Json add(Json variables) {
        var all = variables;
        var vault = workspace
                .dependent("keyVault")
                .flatMap(id -> subject.world().find(id))
                .flatMap(body -> body.text("properties.vaultUri"));
        if (vault.isPresent()) {
            all = all.with("PROBE_VAULT", Json.of(vault.get()));
        }
        var registry = workspace
                .dependent("containerRegistry")
                .flatMap(id -> subject.world().find(id))
                .flatMap(body -> body.text("properties.loginServer"));
        return registry.isPresent() ? all.with("PROBE_REGISTRY", Json.of("https://" + registry.get() + "/")) : all;
    }
}
