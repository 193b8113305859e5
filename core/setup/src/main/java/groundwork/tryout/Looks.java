package groundwork.tryout;

import groundwork.blueprint.ApiVersions;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Reading;
import groundwork.practices.Ids;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Looks at a cloud from many threads at once and keeps what was seen, refusals among it.
final class Looks {

    private final Cloud cloud;
    private final Map<ResourceId, Json> resources = new ConcurrentHashMap<>();
    private final Map<ResourceId, String> unread = new ConcurrentHashMap<>();

    Looks(Cloud cloud) {
        this.cloud = cloud;
    }

    /// What was seen so far.
    Reading reading() {
        return new Reading(resources, unread);
    }

    /// Takes all these looks at once and waits for the last.
    void at(Stream<Runnable> looks) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var look : looks.map(threads::submit).toList()) {
                look.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /// One resource; what is not there is not seen.
    void read(ResourceId id) {
        orRefused(id, () -> cloud.read(id, ApiVersions.of(id)).ifPresent(body -> resources.put(id, body)));
    }

    /// The children of one type.
    void children(ResourceId parent, String type) {
        var word = type.substring(type.lastIndexOf('/') + 1);
        list(parent.value() + "/" + word, type, parent.child(word, "*"));
    }

    /// A collection.
    ///
    /// @param all the id that stands for the whole of it where it is refused
    void list(String path, String type, ResourceId all) {
        orRefused(
                all,
                () -> cloud.list(path, ApiVersions.of(type))
                        .forEach(body -> Ids.at(body, "id").ifPresent(id -> resources.put(id, body))));
    }

    private void orRefused(ResourceId id, Runnable look) {
        try {
            look.run();
        } catch (CloudFailure.Forbidden | CloudFailure.Refused | CloudFailure.Missing e) {
            unread.put(id, e.code() + ": " + e.getMessage());
        }
    }
}
