package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;

import groundwork.practices.Subject;
import groundwork.practices.Subjects;
import groundwork.terms.Json;

/// Changes the compute subnet of a subject, which stands inside the body of its network.
final class SubnetChange {

    private SubnetChange() {}

    static Subject of(Subject subject, String property, Json value) {
        var network = ids(subject).network();
        var subnet = subject.world()
                .find(network)
                .orElseThrow()
                .items("properties.subnets")
                .getFirst();
        return Subjects.with(
                subject, network, "properties.subnets", Json.array(subnet.with("properties." + property, value)));
    }
}
