package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.blueprint.Ids;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.preview.Plan;
import groundwork.terms.ResourceId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Where a run can be watched in the cloud's own portal.
public record PortalView(Console console) {

    /// @param page  the portal's page of a resource, where the cloud has a portal
    /// @param cloud what people call it
    public List<Line> of(Plan plan, Function<ResourceId, Optional<URI>> page, String cloud) {
        var group = new Ids(plan.blueprint().choices()).group();
        return page.apply(group)
                .map(address -> shown(group, address.toString()))
                .orElseGet(() -> List.of(Line.of(Role.MUTED, say("view.no-portal", "cloud", cloud))));
    }

    private List<Line> shown(ResourceId group, String address) {
        var words = Line.of(Role.MUTED, say("view.portal") + " ");
        return console.theme().links()
                ? List.of(words.plus(Line.link(Role.ACCENT, group.name(), address)))
                : List.of(words, Line.of(Role.ACCENT, address));
    }
}
