package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Property;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import groundwork.terms.IpRange;
import groundwork.terms.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// NET-11: the compute subnet has room for all nodes at once, and nothing about it keeps compute out.
public final class SubnetFits implements Practice {

    private static final About ABOUT = new About("NET-11", Severity.MEDIUM, List.of("S2"), List.of());

    /// Docker's own bridge on every node.
    private static final IpRange DOCKER = IpRange.of("172.17.0.0/16");

    /// Azure keeps five addresses of each subnet for itself.
    private static final int RESERVED = 5;

    private static final String PREFIX = "properties.addressPrefix";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(
                subject,
                workspace -> SubnetView.judge(
                        subject,
                        workspace,
                        subnet -> Stream.of(
                                        policies(subnet, "privateEndpointNetworkPolicies"),
                                        policies(subnet, "privateLinkServiceNetworkPolicies"),
                                        delegated(subnet),
                                        region(subject, workspace, subnet),
                                        addresses(subject, subnet))
                                .flatMap(Optional::stream)
                                .findFirst()
                                .orElseGet(() -> new Verdict.Kept(
                                        subnet.id(), say("findings.SubnetFits.room-for-all-nodes-and-nothing")))));
    }

    private static Optional<Verdict> policies(SubnetView subnet, String name) {
        var property = new Property(subnet.id(), subnet.body(), "properties." + name);
        boolean off = property.is(Json.of("Disabled"))
                || property.value().isNull() && name.equals("privateEndpointNetworkPolicies");
        return off
                ? Optional.empty()
                : Optional.of(
                        property.patched(Json.of("Disabled"), say("findings.SubnetFits.switch-these-policies-off")));
    }

    private static Optional<Verdict> delegated(SubnetView subnet) {
        return subnet.body().items("properties.delegations").isEmpty()
                ? Optional.empty()
                : Optional.of(broken(
                        subnet,
                        "properties.delegations",
                        say("findings.SubnetFits.delegated-to-another-service"),
                        say("findings.SubnetFits.not-delegated"),
                        say("findings.SubnetFits.choose-another-subnet-or-take-the")));
    }

    private static Optional<Verdict> region(Subject subject, WorkspaceView workspace, SubnetView subnet) {
        var here = workspace.body().text("location").map(SubnetFits::plain);
        return subject.world()
                .find(subnet.network())
                .flatMap(network -> network.text("location"))
                .map(SubnetFits::plain)
                .filter(there -> here.filter(place -> !place.equals(there)).isPresent())
                .map(there -> broken(
                        subnet,
                        "",
                        say("findings.SubnetFits.in", "there", there),
                        say("findings.SubnetFits.in-as-the-workspace", "here", here.get()),
                        say("findings.SubnetFits.choose-a-subnet-in-the-region")));
    }

    private static String plain(String region) {
        return region.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Verdict> addresses(Subject subject, SubnetView subnet) {
        var range = range(subnet);
        if (range.isEmpty()) {
            return Optional.of(
                    new Verdict.Unknown(subnet.id(), say("findings.SubnetFits.the-address-range-of-the-subnet")));
        }
        if (range.get().overlaps(DOCKER)) {
            return Optional.of(broken(
                    subnet,
                    PREFIX,
                    range.get().toString(),
                    say("findings.SubnetFits.outside-which-docker-uses-on-every"),
                    say("findings.SubnetFits.choose-another-address-range")));
        }
        long usable = Math.max(0, range.get().size() - RESERVED);
        return room(subject, subnet, usable);
    }

    private static Optional<Verdict> room(Subject subject, SubnetView subnet, long usable) {
        var living = Living.in(subject, subnet.id());
        long others = Math.max(0, subnet.taken(subject).orElse(0L) - living.now());
        long needed = (6 * living.most() + 4) / 5;
        if (usable - others >= needed) {
            var all = SubnetView.allTaken(subnet.network());
            return Optional.ofNullable(subject.world().unread().get(all))
                    .map(refusal -> new Verdict.Unknown(subnet.id(), Unread.missing(all, refusal)));
        }
        return Optional.of(broken(
                subnet,
                PREFIX,
                others == 0
                        ? say("findings.SubnetFits.usable-addresses", "usable", usable)
                        : say("findings.SubnetFits.taken-by-others", "usable", usable, "others", others),
                say("findings.SubnetFits.at-least-a-fifth-of-them", "needed", needed),
                say("findings.SubnetFits.make-the-subnet-larger-or-the")));
    }

    private static Optional<IpRange> range(SubnetView subnet) {
        var first = subnet.body().items("properties.addressPrefixes").stream()
                .flatMap(item -> item instanceof Json.Str(var text) ? Stream.of(text) : Stream.empty())
                .findFirst();
        return subnet.text("addressPrefix").or(() -> first).flatMap(IpRange::parse);
    }

    private static Verdict broken(SubnetView subnet, String path, String seen, String expected, String cure) {
        return new Verdict.Broken(subnet.id(), path, seen, expected, new Cure.ByHand(cure));
    }
}
