package groundwork.practices.network;

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

    private static final About ABOUT = new About(
            "NET-01",
            "Compute has an explicit way out",
            Severity.HIGH,
            List.of("S1", "S2"),
            List.of("PSRule Azure.VNET.PrivateSubnet"));

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
                ? new Verdict.Kept(workspace.id(), "the managed network lets everything out")
                : new Verdict.NotApplicable("the managed network lets out only what is approved, and that is meant");
    }

    private static Verdict judge(Subject subject, SubnetView subnet) {
        var out = new WayOut(subject, subnet);
        if (out.natGateway().isPresent()) {
            return byGateway(out, subnet);
        }
        if (out.nextHop().filter("VirtualAppliance"::equalsIgnoreCase).isPresent()) {
            return new Verdict.Kept(subnet.id(), "out through the appliance its route table names");
        }
        if (out.routeTable().isPresent()
                && out.routeTable().flatMap(subject.world()::find).isEmpty()) {
            return Unread.of(subject, out.routeTable().get());
        }
        if (out.defaultOutbound().orElse(false)) {
            return new Verdict.Kept(subnet.id(), "default outbound access, written down; a NAT gateway is steadier");
        }
        return broken(subnet, out.defaultOutbound().isPresent() ? "no way out" : "nothing written about a way out");
    }

    private static Verdict byGateway(WayOut out, SubnetView subnet) {
        boolean bare = out.gateway().isPresent()
                && out.addresses().isEmpty()
                && out.gateway().get().items("properties.publicIpPrefixes").isEmpty();
        return bare
                ? broken(subnet, "a NAT gateway without a public address")
                : new Verdict.Kept(
                        subnet.id(),
                        "out through the NAT gateway " + out.natGateway().get().name());
    }

    private static Verdict broken(SubnetView subnet, String seen) {
        return new Verdict.Broken(
                subnet.id(),
                "properties.natGateway",
                seen,
                "a NAT gateway with a public address",
                new Cure.ByHand("Attach a NAT gateway with a public address to the subnet "
                        + subnet.id().name() + "."));
    }
}
