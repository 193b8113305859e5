package groundwork.practices.live;

import groundwork.cloud.Cloud;
import groundwork.cloud.Fact;
import groundwork.cloud.Preflight.Lock;
import groundwork.practices.Ids;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// Reads the locks of a subscription.
final class LockReader {

    private static final String TYPE = "Microsoft.Authorization/locks";
    private static final String VERSION = "2020-05-01";

    private final Cloud cloud;

    LockReader(Cloud cloud) {
        this.cloud = cloud;
    }

    /// The locks anywhere in the subscription of this resource.
    CompletableFuture<Fact<List<Lock>>> ask(Looks looks, ResourceId in) {
        var subscription = ResourceId.subscription(in.subscriptionId().orElse(""));
        return Asking.begin(
                looks,
                TYPE + "/read",
                () -> cloud.list(subscription + "/providers/" + TYPE, VERSION).stream()
                        .flatMap(LockReader::lock)
                        .toList());
    }

    private static Stream<Lock> lock(Json body) {
        return Ids.at(body, "id").stream()
                .flatMap(id -> id.parent().stream()
                        .map(scope -> new Lock(
                                id, scope, body.text("properties.level").orElse("NotSpecified"))));
    }
}
