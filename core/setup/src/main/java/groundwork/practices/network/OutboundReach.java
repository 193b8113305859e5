package groundwork.practices.network;

import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import groundwork.practices.WorkspaceView;
import java.util.List;

/// NET-01: compute has a way out that somebody made, so that it reaches Azure and the packages it needs.
public final class OutboundReach implements Practice {

    private static final About ABOUT =
            new About("NET-01", Severity.HIGH, List.of("S1", "S2"), List.of("PSRule Azure.VNET.PrivateSubnet"));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(
                subject,
                workspace -> workspace.hasManagedNetwork()
                        ? List.of(managed(workspace))
                        : SubnetView.judge(subject, workspace, subnet -> judge(subject, subnet)));
    }

    private static Verdict managed(WorkspaceView workspace) {
        return workspace
                        .isolationMode()
                        .filter("AllowInternetOutbound"::equalsIgnoreCase)
                        .isPresent()
                ? new Verdict.Kept(
                        workspace.id(), say("findings.OutboundReach.the-managed-network-lets-everything-out"))
                : new Verdict.NotApplicable(say("findings.OutboundReach.the-managed-network-lets-out-only"));
    }

    private static Verdict judge(Subject subject, SubnetView subnet) {
        var out = new WayOut(subject, subnet);
        if (out.natGateway().isPresent()) {
            return byGateway(out, subnet);
        }
        if (out.nextHop().filter("VirtualAppliance"::equalsIgnoreCase).isPresent()) {
            return new Verdict.Kept(subnet.id(), say("findings.OutboundReach.out-through-the-appliance-its-route"));
        }
        if (out.routeTable().isPresent()
                && out.routeTable().flatMap(subject.world()::find).isEmpty()) {
            return Unread.of(subject, out.routeTable().get());
        }
        if (out.defaultOutbound().orElse(false)) {
            return new Verdict.Kept(subnet.id(), say("findings.OutboundReach.default-outbound-access-written-down-a"));
        }
        return broken(
                subnet,
                out.defaultOutbound().isPresent()
                        ? say("findings.OutboundReach.no-way-out")
                        : say("findings.OutboundReach.nothing-written-about-a-way-out"));
    }

    private static Verdict byGateway(WayOut out, SubnetView subnet) {
        boolean bare = out.gateway().isPresent()
                && out.addresses().isEmpty()
                && out.gateway().get().items("properties.publicIpPrefixes").isEmpty();
        return bare
                ? broken(subnet, say("findings.OutboundReach.a-nat-gateway-without-a-public"))
                : new Verdict.Kept(
                        subnet.id(),
                        say(
                                "findings.OutboundReach.out-through-the-nat-gateway",
                                "name",
                                out.natGateway().get().name()));
    }

    private static Verdict broken(SubnetView subnet, String seen) {
        return new Verdict.Broken(
                subnet.id(),
                "properties.natGateway",
                seen,
                say("findings.OutboundReach.a-nat-gateway-with-a-public"),
                new Cure.ByHand(say(
                        "findings.OutboundReach.attach-a-nat-gateway-with-a",
                        "name",
                        subnet.id().name())));
    }
}
