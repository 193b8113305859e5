package groundwork.practices.live;

import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Reading;
import groundwork.practices.ComputeView;
import groundwork.practices.DataAccounts;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.Ids;
import groundwork.practices.WorkspaceView;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashSet;
import java.util.Set;

/// Looks at everything that decides who may do what in a live workspace, and at nothing else: the workspace, what
/// it stands on, its computes and datastores, and the role assignments, deny assignments and role definitions
/// that hold on each.
///
/// What Azure refuses to show is told in [Reading#unread], never thrown. A workspace that is not there is in the
/// reading in no way, and nothing else is looked at then.
public final class AccessReader {

    private final ResourceId workspace;
    private final Looks looks;
    private final AccessLooks access;

    private AccessReader(ResourceId workspace, Looks looks) {
        this.workspace = workspace;
        this.looks = looks;
        this.access = new AccessLooks(looks);
    }

    /// Reads the workspace and everything about access to it.
    ///
    /// @throws CloudFailure where nobody is signed in, or the cloud does not answer at all
    public static Reading read(Cloud cloud, ResourceId workspace) {
        try (var looks = new Looks(cloud)) {
            new AccessReader(workspace, looks).begin();
            return looks.await().withoutMissing(workspace);
        }
    }

    private void begin() {
        looks.read(workspace, body -> around(new WorkspaceView(workspace, body)));
    }

    private void around(WorkspaceView view) {
        looks.list(Looks.children(workspace, "computes"), "", computes -> computes.forEach(this::compute));
        looks.list(Looks.children(workspace, "datastores"), "", stores -> stores.forEach(this::datastore));
        view.identities().forEach(this::seen);
        access.on(workspace);
        standsOn(view).forEach(this::reached);
    }

    /// The resources the workspace names as its own.
    static Set<ResourceId> standsOn(WorkspaceView view) {
        var named = new LinkedHashSet<ResourceId>();
        for (var kind : Kind.values()) {
            view.dependent(kind.property()).ifPresent(named::add);
        }
        return named;
    }

    private void compute(Json body) {
        Ids.at(body, "id")
                .map(id -> new ComputeView(id, body))
                .filter(compute -> compute.kind() != ComputeView.Kind.ATTACHED)
                .ifPresent(compute -> compute.identities().forEach(this::seen));
    }

    private void datastore(Json body) {
        DataAccounts.named(body).ifPresent(this::reached);
    }

    private void seen(ResourceId id) {
        looks.read(id, body -> {});
    }

    private void reached(ResourceId id) {
        seen(id);
        access.on(id);
    }
}
