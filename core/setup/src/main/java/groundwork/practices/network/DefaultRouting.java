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
import groundwork.terms.Json;
import java.util.List;

/// NET-08: traffic of compute is not sent astray, and its way out is written down rather than left to a default
/// that depends on the version of the API.
public final class DefaultRouting implements Practice {

    private static final About ABOUT = new About("NET-08", Severity.MEDIUM, List.of("S2"), List.of());

    private static final String TABLE = "properties.routeTable";
    private static final String DEFAULT = "properties.defaultOutboundAccess";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return WorkspaceView.judge(
                subject, workspace -> SubnetView.judge(subject, workspace, subnet -> judge(subject, subnet)));
    }

    private static Verdict judge(Subject subject, SubnetView subnet) {
        var out = new WayOut(subject, subnet);
        var table = out.routeTable();
        if (table.isPresent() && subject.world().find(table.get()).isEmpty()) {
            return Unread.of(subject, table.get());
        }
        var hop = out.nextHop().filter(type -> !type.equalsIgnoreCase("Internet"));
        if (hop.isPresent()) {
            return astray(subnet, hop.get());
        }
        boolean written = out.natGateway().isPresent()
                || out.nextHop().isPresent()
                || out.defaultOutbound().isPresent();
        return written
                ? new Verdict.Kept(subnet.id(), say("findings.DefaultRouting.no-route-leads-astray-and-the"))
                : new Verdict.Broken(
                        subnet.id(),
                        DEFAULT,
                        say("findings.DefaultRouting.not-set-so-it-depends-on"),
                        say("findings.DefaultRouting.written-down"),
                        new Cure.Patch(
                                say("findings.DefaultRouting.write-down-that-the-subnet-has"),
                                subnet.id(),
                                DEFAULT,
                                Json.of(true)));
    }

    private static Verdict astray(SubnetView subnet, String hop) {
        var where = hop.equalsIgnoreCase("None")
                ? say("findings.DefaultRouting.to-nowhere")
                : say("findings.DefaultRouting.to-a-next-hop-of-type", "hop", hop);
        return new Verdict.Broken(
                subnet.id(),
                TABLE,
                say("findings.DefaultRouting.a-route-sends", "where", where),
                say("findings.DefaultRouting.no-such-route-or-one-that"),
                new Cure.ByHand(say("findings.DefaultRouting.take-the-route-away-or-accept")));
    }
}
