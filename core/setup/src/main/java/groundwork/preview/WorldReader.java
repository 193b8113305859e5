package groundwork.preview;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.preview.World.Seen;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Looks at everything a blueprint mentions, all at once: the wait is that of the slowest answer, not of their
/// sum.
public final class WorldReader {

    private final Blueprint blueprint;
    private final Cloud cloud;
    private final Map<String, Future<Seen>> looks = new LinkedHashMap<>();
    private final Map<String, Future<Boolean>> deleted = new LinkedHashMap<>();
    private final Map<ResourceId, Future<List<Json>>> assignments = new LinkedHashMap<>();

    private WorldReader(Blueprint blueprint, Cloud cloud) {
        this.blueprint = blueprint;
        this.cloud = cloud;
    }

    /// Reads the world as far as the blueprint goes. What Azure refuses to show is told, not thrown.
    ///
    /// @throws CloudFailure.NotSignedIn when nobody is signed in
    /// @throws CloudFailure.Unavailable when the cloud does not answer at all
    /// @throws CloudFailure.Stopped     when the calling thread is interrupted
    public static World read(Blueprint blueprint, Cloud cloud) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return new WorldReader(blueprint, cloud).read(threads);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    private World read(ExecutorService threads) throws InterruptedException {
        for (Resource resource : blueprint.resources()) {
            looks.put(resource.key(), threads.submit(() -> look(resource)));
            if (DeletedVault.mayBe(resource)) {
                deleted.put(resource.key(), threads.submit(() -> DeletedVault.isRecoverable(resource, cloud)));
            }
            if (Twins.mayHave(resource)) {
                var scope = resource.id().parent().orElseThrow();
                assignments.computeIfAbsent(
                        scope, id -> threads.submit(() -> Twins.at(id, resource.apiVersion(), cloud)));
            }
        }
        var seen = new LinkedHashMap<String, Seen>();
        for (var look : looks.entrySet()) {
            seen.put(look.getKey(), await(look.getValue()));
        }
        for (var vault : deleted.entrySet()) {
            if (seen.get(vault.getKey()) instanceof Seen.Absent && await(vault.getValue())) {
                seen.put(vault.getKey(), new Seen.Recoverable());
            }
        }
        var ids = new LinkedHashMap<String, ResourceId>();
        for (Resource resource : blueprint.resources()) {
            ids.put(resource.key(), resource.id());
            var twins = assignments.get(resource.id().parent().orElse(resource.id()));
            if (twins != null && Twins.mayHave(resource) && seen.get(resource.key()) instanceof Seen.Absent) {
                Twins.of(resource, await(twins), seen)
                        .ifPresent(twin -> seen.put(resource.key(), new Seen.There(twin)));
            }
        }
        return new World(seen, ids);
    }

    private static <T> T await(Future<T> look) throws InterruptedException {
        try {
            return look.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Seen look(Resource resource) {
        try {
            return cloud.read(resource.id(), resource.apiVersion())
                    .<Seen>map(Seen.There::new)
                    .orElseGet(Seen.Absent::new);
        } catch (CloudFailure.Missing | CloudFailure.Forbidden | CloudFailure.Refused e) {
            return new Seen.Refused(e.code(), String.valueOf(e.getMessage()));
        }
    }
}
