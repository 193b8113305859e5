package groundwork.practices.live;

import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Fact;
import groundwork.cloud.Preflight;
import groundwork.cloud.Preflight.Lock;
import groundwork.cloud.Reading;
import groundwork.practices.ComputeView;
import groundwork.practices.DataAccounts;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.Ids;
import groundwork.practices.WorkspaceView;
import groundwork.practices.operations.ProvidersRegistered;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;

/// Reads a workspace that is there, whoever built it, with everything around it that the practices look at: what
/// it stands on, its identities, computes and datastores, the networks compute is in, private endpoints with
/// their names, roles, diagnostic settings, locks, and the
/// providers all of it belongs to.
///
/// It needs no more than the right to read. What may not be read is told in the reading, with the right that is
/// missing, never thrown.
public final class WorkspaceReader {

    private static final String DIAGNOSTICS = "Microsoft.Insights/diagnosticSettings";

    private final ResourceId workspace;
    private final Looks looks;
    private final NetworkLooks network;
    private final AccessLooks access;

    private WorkspaceReader(ResourceId workspace, Looks looks) {
        this.workspace = workspace;
        this.looks = looks;
        this.network = new NetworkLooks(looks);
        this.access = new AccessLooks(looks);
    }

    /// Reads the workspace with this id.
    ///
    /// @throws CloudFailure.NotSignedIn when nobody is signed in
    /// @throws CloudFailure.Unavailable when the cloud does not answer at all
    /// @throws CloudFailure.Stopped     when the calling thread is interrupted
    public static Reading read(ResourceId workspace, Cloud cloud) {
        try (var looks = new Looks(cloud)) {
            new WorkspaceReader(workspace, looks).begin();
            var locks = new LockReader(cloud).ask(looks, workspace);
            var providers = new ProviderReader(cloud).ask(looks, workspace, ProvidersRegistered.AROUND_A_WORKSPACE);
            return looks.await().with(known(providers.join(), locks.join()));
        }
    }

    /// Where nothing is planned, nothing else is asked.
    private static Preflight known(Fact<Map<String, Preflight.Registration>> providers, Fact<List<Lock>> locks) {
        var none = Preflight.NONE;
        return new Preflight(providers, none.names(), none.capacity(), none.policies(), none.operator(), locks);
    }

    private void begin() {
        looks.readWorkspace(workspace, body -> around(new WorkspaceView(workspace, body)));
        looks.list(Looks.children(workspace, "computes"), "", computes -> computes.forEach(this::compute));
        looks.list(Looks.children(workspace, "datastores"), "", stores -> stores.forEach(this::datastore));
        access.on(workspace);
        diagnostics(workspace);
    }

    private void around(WorkspaceView view) {
        view.identities().forEach(id -> looks.read(id, body -> {}));
        view.primaryIdentity().ifPresent(id -> looks.read(id, body -> {}));
        view.serverlessSubnet().ifPresent(network::around);
        network.endpointsOf(view.body());
        if (view.hasManagedNetwork()) {
            looks.list(Looks.children(workspace, "outboundRules"), "", rules -> {});
        }
        for (var kind : Kind.values()) {
            view.dependent(kind.property()).ifPresent(id -> dependent(kind, id));
        }
    }

    private void dependent(Kind kind, ResourceId id) {
        looks.read(id, network::endpointsOf);
        access.on(id);
        switch (kind) {
            case STORAGE -> diagnostics(id.child("blobServices", "default"));
            case VAULT, REGISTRY -> diagnostics(id);
            case INSIGHTS -> {}
        }
    }

    private void diagnostics(ResourceId of) {
        looks.list(Looks.all(of, DIAGNOSTICS), "", settings -> {});
    }

    private void compute(Json body) {
        Ids.at(body, "id").map(id -> new ComputeView(id, body)).ifPresent(compute -> {
            compute.subnet().ifPresent(network::around);
            compute.identities().forEach(id -> looks.read(id, identity -> {}));
        });
    }

    /// The account behind a datastore, where it says whose it is.
    private void datastore(Json body) {
        DataAccounts.named(body).ifPresent(id -> {
            looks.read(id, network::endpointsOf);
            access.on(id);
        });
    }
}
