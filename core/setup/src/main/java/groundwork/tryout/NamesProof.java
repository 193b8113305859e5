package groundwork.tryout;

import static groundwork.terms.Say.later;

import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.run.Proof;
import groundwork.terms.Json;
import groundwork.terms.Wording;
import java.time.Duration;
import java.util.Optional;

/// Asks after the names of an endpoint whether Azure has written them: until then the service is still looked for
/// at its public address, for some minutes (facts 2.3). What a machine remembers of a name for a while longer,
/// only the try-outs tell that do the work.
public final class NamesProof implements Proof {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Override
    public Answer ask(Resource made, Json body, Cloud cloud) {
        if (!made.id().is("Microsoft.Network/privateEndpoints/privateDnsZoneGroups")) {
            return Answer.HOLDS;
        }
        try {
            return cloud.read(made.id(), made.apiVersion())
                    .map(group -> group.items("properties.privateDnsZoneConfigs").stream()
                            .map(NamesProof::written)
                            .reduce(Answer.HOLDS, (one, other) -> one == Answer.HOLDS ? other : one))
                    .filter(answer -> answer != Answer.NOT_YET || isApproved(made, cloud))
                    .orElse(Answer.CANNOT_TELL);
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            return Answer.CANNOT_TELL;
        }
    }

    private static Answer written(Json config) {
        return switch (config.at("properties.recordSets")) {
            case Json.Arr(var records) -> records.isEmpty() ? Answer.NOT_YET : Answer.HOLDS;
            default -> Answer.CANNOT_TELL;
        };
    }

    /// What nobody has approved gets no name, however long one waits.
    private static boolean isApproved(Resource group, Cloud cloud) {
        return group.id()
                .parent()
                .flatMap(endpoint -> cloud.read(endpoint, group.apiVersion()))
                .map(endpoint -> endpoint.items("properties.privateLinkServiceConnections"))
                .filter(connections -> connections.stream()
                        .map(connection -> connection.text("properties.privateLinkServiceConnectionState.status"))
                        .allMatch(Optional.of("Approved")::equals))
                .isPresent();
    }

    @Override
    public Wording waitsFor() {
        return later("tryout.names-spreading");
    }

    @Override
    public Duration longest() {
        return LONGEST;
    }

    /// Whoever looks a name up asks again by themselves.
    @Override
    public boolean isNeeded() {
        return false;
    }
}
