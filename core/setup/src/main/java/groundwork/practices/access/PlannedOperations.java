package groundwork.practices.access;

import groundwork.blueprint.Asking;
import groundwork.cloud.Fact;
import groundwork.cloud.Preflight;
import groundwork.practices.EndpointView;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.Unread;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a run of a plan does, as operations of Azure with one resource each is done on.
final class PlannedOperations {

    private static final String SUBNETS = "Microsoft.Network/virtualNetworks/subnets";

    private PlannedOperations() {}

    /// Each operation once, on the first resource that asks for it.
    static Map<String, ResourceId> of(Subject subject) {
        var all = new LinkedHashMap<String, ResourceId>();
        subject.world().resources().forEach((id, body) -> {
            if (!subject.isPartial(id) && !Unread.isLive(body)) {
                all.putIfAbsent(write(id), id);
            }
        });
        WorkspaceView.judge(subject, workspace -> {
            linked(subject, workspace, all);
            return List.of();
        });
        unregistered(subject).forEach(name -> all.putIfAbsent(name + "/register/action", subscription(subject)));
        return all;
    }

    private static String write(ResourceId id) {
        return id.is("Microsoft.Resources/resourceGroups")
                ? "Microsoft.Resources/subscriptions/resourceGroups/write"
                : id.type() + "/write";
    }

    /// What Azure asks on resources that are only named (facts 2.3, LinkedAuthorizationFailed).
    private static void linked(Subject subject, WorkspaceView workspace, Map<String, ResourceId> all) {
        workspace
                .primaryIdentity()
                .ifPresent(id -> all.put("Microsoft.ManagedIdentity/userAssignedIdentities/assign/action", id));
        for (var subnet : SubnetView.ofCompute(subject, workspace)) {
            all.putIfAbsent(SUBNETS + "/join/action", subnet);
            all.putIfAbsent(SUBNETS + "/joinViaServiceEndpoint/action", subnet);
        }
        // Spark is let into a managed network by an action of its own (facts 4.5).
        if (!Unread.isLive(workspace.body()) && Asking.of(workspace.body()).isPresent()) {
            all.put(Subject.WORKSPACE + "/provisionManagedNetwork/action", workspace.id());
        }
        if (!EndpointView.to(subject, workspace.id(), "amlworkspace").isEmpty()) {
            all.put(Subject.WORKSPACE + "/privateEndpointConnectionsApproval/action", workspace.id());
        }
    }

    private static List<String> unregistered(Subject subject) {
        return switch (subject.world().preflight().providers()) {
            case Fact.Known(var states) ->
                states.entrySet().stream()
                        .filter(entry -> entry.getValue() == Preflight.Registration.NOT_REGISTERED
                                || entry.getValue() == Preflight.Registration.PLANNED)
                        .map(Map.Entry::getKey)
                        .toList();
            case Fact.Unread(var ignored) -> List.of();
        };
    }

    private static ResourceId subscription(Subject subject) {
        return ResourceId.subscription(subject.workspace().subscriptionId().orElse(""));
    }
}
