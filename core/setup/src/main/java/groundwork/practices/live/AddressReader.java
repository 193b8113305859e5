package groundwork.practices.live;

import groundwork.blueprint.Blueprint;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Reading;
import groundwork.practices.Subject;
import groundwork.practices.SubnetView;
import groundwork.practices.WorkspaceView;

/// Asks a cloud how many addresses are taken in the subnets a blueprint puts compute into: others may live there,
/// too, whom nobody else knows.
public final class AddressReader {

    private AddressReader() {}

    /// What [SubnetView#taken] finds; a network that is not there yet has none taken.
    ///
    /// @throws CloudFailure when nobody is signed in, the cloud does not answer, or the caller is interrupted
    public static Reading read(Blueprint blueprint, Cloud cloud) {
        var planned = Subject.of(blueprint);
        try (var looks = new Looks(cloud)) {
            var network = new NetworkLooks(looks);
            SubnetView.ofCompute(planned, new WorkspaceView(planned.workspace(), planned.workspaceBody()))
                    .forEach(subnet -> subnet.parent().ifPresent(network::addressesOf));
            return looks.await();
        }
    }
}
