package groundwork.practices.network;

import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.EndpointView;
import groundwork.practices.Ids;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.ResourceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// NET-09: where nodes without public IP live in a network of ours, the workspace has a private endpoint there,
/// found by name. Azure refuses such compute otherwise.
public final class EndpointForNoPublicIp implements Practice {

    private static final About ABOUT = new About(
            "NET-09",
            "The workspace has a private endpoint where its compute is",
            Severity.HIGH,
            List.of("S2"),
            List.of("WAF 6", "Policy 45e05259"));

    /// The beginnings of the zone names; the rest differs between clouds.
    private static final List<String> ZONES = List.of("privatelink.api.", "privatelink.notebooks.");

    private static final String ZONE = "Microsoft.Network/privateDnsZones";
    private static final String PATH = "properties.privateEndpointConnections";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(subject, workspace -> {
            if (workspace.hasManagedNetwork()) {
                return List.of(new Verdict.NotApplicable("compute lives in the workspace's managed network"));
            }
            var networks = networks(subject, workspace);
            if (!networks.isEmpty()) {
                return networks.stream()
                        .map(network -> judge(subject, workspace, network))
                        .toList();
            }
            var unread = Unread.within(subject, workspace.id(), ComputeView.TYPE);
            return unread.isEmpty()
                    ? List.of(new Verdict.NotApplicable("no compute without public IP lives in a network of yours"))
                    : unread;
        });
    }

    /// The networks in which compute without node public IP lives.
    private static Set<ResourceId> networks(Subject subject, WorkspaceView workspace) {
        var networks = new LinkedHashSet<ResourceId>();
        ComputeView.managedIn(subject).stream()
                .filter(compute -> !compute.hasNodePublicIp())
                .flatMap(compute -> compute.subnet().flatMap(ResourceId::parent).stream())
                .forEach(networks::add);
        workspace
                .serverlessSubnet()
                .filter(_ -> workspace
                        .body()
                        .truth("properties.serverlessComputeSettings.serverlessComputeNoPublicIP")
                        .orElse(false))
                .flatMap(ResourceId::parent)
                .ifPresent(networks::add);
        return networks;
    }

    private static Verdict judge(Subject subject, WorkspaceView workspace, ResourceId network) {
        var endpoints = EndpointView.to(subject, workspace.id(), "amlworkspace").stream()
                .filter(endpoint -> endpoint.subnet()
                        .filter(subnet -> subnet.isWithin(network))
                        .isPresent())
                .toList();
        var approved = endpoints.stream().filter(EndpointView::isApproved).findFirst();
        if (approved.isPresent()) {
            return names(subject, approved.get(), network);
        }
        if (!endpoints.isEmpty()) {
            return broken(
                    endpoints.getFirst().id(),
                    "connection " + endpoints.getFirst().state().orElse("not approved"),
                    "connection Approved",
                    "Approve the endpoint's connection on the workspace.");
        }
        var unread = subject.world().unread().keySet().stream()
                .filter(id -> id.is(EndpointView.TYPE))
                .findFirst();
        return unread.<Verdict>map(id -> Unread.of(subject, id))
                .orElseGet(() -> broken(
                        workspace.id(),
                        "no private endpoint in the network " + network.name(),
                        "an approved private endpoint (amlworkspace) there",
                        "Create a private endpoint to the workspace in the network " + network.name()
                                + ", with both private DNS zones."));
    }

    private static Verdict names(Subject subject, EndpointView endpoint, ResourceId network) {
        for (var beginning : ZONES) {
            var zone = endpoint.zones(subject).stream()
                    .filter(id -> id.name().toLowerCase(Locale.ROOT).startsWith(beginning))
                    .findFirst();
            var trouble =
                    zone.isEmpty() ? noZone(subject, endpoint, beginning) : notLinked(subject, zone.get(), network);
            if (trouble.isPresent()) {
                return trouble.get();
            }
        }
        return new Verdict.Kept(endpoint.id(), "approved, with both zones linked to " + network.name());
    }

    private static Optional<Verdict> noZone(Subject subject, EndpointView endpoint, String beginning) {
        var unread = Unread.within(subject, endpoint.id(), EndpointView.TYPE + "/privateDnsZoneGroups");
        return Optional.of(
                unread.isEmpty()
                        ? broken(
                                endpoint.id(),
                                "its names are in no zone " + beginning + "…",
                                "a DNS zone group with both zones",
                                "Add the zone " + beginning + "… to the endpoint's DNS zone group.")
                        : unread.getFirst());
    }

    private static Optional<Verdict> notLinked(Subject subject, ResourceId zone, ResourceId network) {
        boolean linked = subject.ofType(ZONE + "/virtualNetworkLinks")
                .filter(entry -> entry.getKey().isWithin(zone))
                .anyMatch(entry -> Ids.at(entry.getValue(), "properties.virtualNetwork.id")
                        .filter(network::equals)
                        .isPresent());
        if (linked) {
            return Optional.empty();
        }
        var unread = Unread.within(subject, zone, ZONE + "/virtualNetworkLinks");
        if (!unread.isEmpty() || subject.world().find(zone).isEmpty()) {
            return Optional.of(unread.isEmpty() ? Unread.of(subject, zone) : unread.getFirst());
        }
        return Optional.of(broken(
                zone,
                "not linked to the network " + network.name(),
                "linked to it",
                "Link the zone " + zone.name() + " to the network " + network.name() + "."));
    }

    private static Verdict broken(ResourceId id, String seen, String expected, String cure) {
        return new Verdict.Broken(id, PATH, seen, expected, new Cure.ByHand(cure));
    }
}
