package groundwork.preview;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.preview.World.Seen;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Looks at everything a blueprint mentions, all at once: the wait is that of the slowest answer, not of their
/// sum.
public final class WorldReader {

    private WorldReader() {}

    /// Reads the world as far as the blueprint goes. What Azure refuses to show is told, not thrown.
    ///
    /// @throws CloudFailure.NotSignedIn when nobody is signed in
    /// @throws CloudFailure.Unavailable when the cloud does not answer at all
    /// @throws CloudFailure.Stopped     when the calling thread is interrupted
    public static World read(Blueprint blueprint, Cloud cloud) {
        var looks = new LinkedHashMap<String, Future<Seen>>();
        var ids = new LinkedHashMap<String, ResourceId>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Resource resource : blueprint.resources()) {
                ids.put(resource.key(), resource.id());
                looks.put(resource.key(), threads.submit(() -> look(resource, cloud)));
            }
            var seen = new LinkedHashMap<String, Seen>();
            for (var look : looks.entrySet()) {
                seen.put(look.getKey(), await(look.getValue()));
            }
            return new World(seen, ids);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        }
    }

    private static Seen await(Future<Seen> look) throws InterruptedException {
        try {
            return look.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Seen look(Resource resource, Cloud cloud) {
        try {
            return cloud.read(resource.id(), resource.apiVersion())
                    .<Seen>map(Seen.There::new)
                    .orElseGet(Seen.Absent::new);
        } catch (CloudFailure.Missing e) {
            return new Seen.Absent();
        } catch (CloudFailure.Forbidden | CloudFailure.Refused e) {
            return new Seen.Refused(e.code(), String.valueOf(e.getMessage()));
        }
    }
}
