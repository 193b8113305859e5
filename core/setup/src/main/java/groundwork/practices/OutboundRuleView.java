package groundwork.practices;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A rule by which the managed network of a workspace lets something out.
///
/// @param body the rule's properties
public record OutboundRuleView(Json body) {

    /// The rules of a workspace: those in its body, and those that are resources of their own.
    public static List<OutboundRuleView> of(Subject subject, WorkspaceView workspace) {
        var inside = workspace.body().members("properties.managedNetwork.outboundRules").values().stream();
        var beside = subject.ofType(Subject.WORKSPACE + "/outboundRules")
                .filter(entry -> entry.getKey().isWithin(workspace.id()))
                .map(entry -> entry.getValue().at("properties"));
        return Stream.concat(inside, beside).map(OutboundRuleView::new).toList();
    }

    /// The rules that lead to a resource through a private endpoint.
    public static List<OutboundRuleView> to(Subject subject, WorkspaceView workspace, ResourceId target) {
        return of(subject, workspace).stream()
                .filter(rule -> rule.target().filter(target::equals).isPresent())
                .toList();
    }

    /// The resource it leads to; empty for a name or a service tag.
    public Optional<ResourceId> target() {
        return Ids.at(body, "destination.serviceResourceId");
    }

    /// Whether serverless Spark may take it too.
    public boolean isForSpark() {
        return body.truth("destination.sparkEnabled").orElse(false);
    }

    /// Whether it works, as far as Azure says: an endpoint that nobody approved failed.
    public boolean isUp() {
        return body.text("status").filter("Failed"::equalsIgnoreCase).isEmpty();
    }

    /// Whether somebody asked for it; Azure adds rules of its own.
    public boolean isAsked() {
        return body.text("category").orElse("UserDefined").equalsIgnoreCase("UserDefined");
    }
}
