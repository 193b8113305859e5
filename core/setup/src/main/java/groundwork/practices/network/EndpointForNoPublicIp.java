package groundwork.practices.network;

import static groundwork.terms.Say.say;

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

    private static final About ABOUT =
            new About("NET-09", Severity.HIGH, List.of("S2"), List.of("WAF 6", "Policy 45e05259"));

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
                return List.of(
                        new Verdict.NotApplicable(say("findings.OneSubnetForStorage.compute-lives-in-the-workspace")));
            }
            var networks = networks(subject, workspace);
            if (!networks.isEmpty()) {
                return networks.stream()
                        .map(network -> judge(subject, workspace, network))
                        .toList();
            }
            var unread = Unread.within(subject, workspace.id(), ComputeView.TYPE);
            return unread.isEmpty()
                    ? List.of(new Verdict.NotApplicable(
                            say("findings.EndpointForNoPublicIp.no-compute-without-public-ip-lives")))
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
                    say(
                            "findings.EndpointForNoPublicIp.connection",
                            "state",
                            endpoints.getFirst().state().orElse(say("findings.EndpointForNoPublicIp.not-approved"))),
                    say("findings.EndpointForNoPublicIp.connection-approved"),
                    say("findings.EndpointForNoPublicIp.approve-the-endpoint-connection-on"));
        }
        var unread = subject.world().unread().keySet().stream()
                .filter(id -> id.is(EndpointView.TYPE))
                .findFirst();
        return unread.<Verdict>map(id -> Unread.of(subject, id))
                .orElseGet(() -> broken(
                        workspace.id(),
                        say(
                                "findings.EndpointForNoPublicIp.no-private-endpoint-in-the-network",
                                "name",
                                network.name()),
                        say("findings.EndpointForNoPublicIp.an-approved-private-endpoint-amlworkspace-th"),
                        say(
                                "findings.EndpointForNoPublicIp.create-a-private-endpoint-to-the",
                                "name",
                                network.name())));
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
        return new Verdict.Kept(
                endpoint.id(),
                say("findings.EndpointForNoPublicIp.approved-with-both-zones-linked-to", "name", network.name()));
    }

    private static Optional<Verdict> noZone(Subject subject, EndpointView endpoint, String beginning) {
        var unread = Unread.within(subject, endpoint.id(), EndpointView.TYPE + "/privateDnsZoneGroups");
        return Optional.of(
                unread.isEmpty()
                        ? broken(
                                endpoint.id(),
                                say("findings.EndpointForNoPublicIp.its-names-are-in-no-zone", "beginning", beginning),
                                say("findings.EndpointForNoPublicIp.a-dns-zone-group-with-both"),
                                say(
                                        "findings.EndpointForNoPublicIp.add-the-zone-to-the-endpoint",
                                        "beginning",
                                        beginning))
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
                say("findings.EndpointForNoPublicIp.not-linked-to-the-network", "name", network.name()),
                say("findings.EndpointForNoPublicIp.linked-to-it"),
                say(
                        "findings.EndpointForNoPublicIp.link-the-zone-to-the-network",
                        "name",
                        zone.name(),
                        "network",
                        network.name())));
    }

    private static Verdict broken(ResourceId id, String seen, String expected, String cure) {
        return new Verdict.Broken(id, PATH, seen, expected, new Cure.ByHand(cure));
    }
}
