package groundwork.practices.network;

import groundwork.practices.ComputeView;
import groundwork.practices.EndpointView;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.terms.ResourceId;
import java.math.BigDecimal;
import java.util.List;

/// What of a workspace lives in one subnet, counted in addresses: one for each node, instance and endpoint.
///
/// @param most with every cluster at its largest
/// @param now  of what a cloud showed
record Living(long most, long now) {

    static Living in(Subject subject, ResourceId subnet) {
        var computes = ComputeView.managedIn(subject).stream()
                .filter(compute -> compute.subnet().filter(subnet::equals).isPresent())
                .toList();
        var endpoints = subject.ofType(EndpointView.TYPE)
                .map(entry -> new EndpointView(entry.getKey(), entry.getValue()))
                .filter(endpoint -> endpoint.subnet().filter(subnet::equals).isPresent())
                .toList();
        return new Living(
                nodes(computes, "scaleSettings.maxNodeCount", 1) + endpoints.size(),
                nodes(live(computes), "currentNodeCount", 0)
                        + endpoints.stream()
                                .filter(one -> Unread.isLive(one.body()))
                                .count());
    }

    private static List<ComputeView> live(List<ComputeView> computes) {
        return computes.stream().filter(one -> Unread.isLive(one.body())).toList();
    }

    /// @param unsaid how many nodes a cluster has that does not say
    private static long nodes(List<ComputeView> computes, String of, long unsaid) {
        return computes.stream()
                .mapToLong(compute -> compute.kind() == ComputeView.Kind.CLUSTER
                        ? compute.body()
                                .number("properties.properties." + of)
                                .map(BigDecimal::longValue)
                                .orElse(unsaid)
                        : 1)
                .sum();
    }
}
