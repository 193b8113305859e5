package groundwork.practices.live;

import groundwork.blueprint.ApiVersions;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Reading;
import groundwork.practices.AllowList;
import groundwork.practices.Ids;
import groundwork.practices.RoleAssignment;
import groundwork.practices.SubjectAccess;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Looks at a cloud, all at once: what one look shows may lead to the next, and nobody waits for a round to end.
/// The wait is that of the longest chain of looks.
final class Looks implements AutoCloseable {

    /// The member of a collection that stands for all of it where it could not be listed.
    private static final String ALL = "*";

    private final Cloud cloud;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Future<?>> pending = new ConcurrentLinkedQueue<>();
    private final Set<ResourceId> asked = ConcurrentHashMap.newKeySet();
    private final ConcurrentSkipListMap<ResourceId, Json> resources = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<ResourceId, String> unread = new ConcurrentSkipListMap<>();

    Looks(Cloud cloud) {
        this.cloud = cloud;
    }

    /// Reads one resource, once however often it is asked for, and hands its body on.
    void read(ResourceId id, Consumer<Json> then) {
        read(id, ApiVersions.of(id), then);
    }

    /// The same for a type that no blueprint holds.
    void read(ResourceId id, String version, Consumer<Json> then) {
        look(id, () -> cloud.read(id, version), then);
    }

    private void look(ResourceId id, Supplier<Optional<Json>> how, Consumer<Json> then) {
        if (asked.add(id)) {
            go(() -> orRefused(id, () -> {
                var body = how.get();
                body.ifPresentOrElse(seen -> resources.put(id, seen), () -> unread.put(id, Reading.notThere()));
                body.ifPresent(then);
            }));
        }
    }

    /// Reads a workspace: its allow list shows in a preview version only, so that one is asked first. A cloud
    /// that does not know it is asked in the stable version, and the list stays unknown.
    void readWorkspace(ResourceId id, Consumer<Json> then) {
        look(id, () -> workspace(id), then);
    }

    private Optional<Json> workspace(ResourceId id) {
        try {
            return cloud.read(id, ApiVersions.WORKSPACE_ALLOW_LIST).map(AllowList::asked);
        } catch (CloudFailure.Refused e) {
            return cloud.read(id, ApiVersions.of(id));
        }
    }

    /// Lists a collection of this type on a scope, and hands its elements on.
    ///
    /// @param query further query parameters, `?$filter=atScope()`; empty for none
    void list(ResourceId all, String query, Consumer<List<Json>> then) {
        list(all, query, body -> Ids.at(body, "id"), then);
    }

    /// The same, kept under other ids than those the elements name.
    void list(ResourceId all, String query, Function<Json, Optional<ResourceId>> key, Consumer<List<Json>> then) {
        if (asked.add(all)) {
            var version = ApiVersions.of(all);
            var path = all.value().substring(0, all.value().length() - 2) + query;
            go(() -> orRefused(all, () -> {
                var bodies = cloud.list(path, version);
                bodies.forEach(body -> key.apply(body).ifPresent(id -> resources.put(id, body)));
                then.accept(bodies);
            }));
        }
    }

    /// The id that stands for all resources of a type on a scope.
    static ResourceId all(ResourceId scope, String type) {
        return scope.resource(type, ALL);
    }

    /// The id that stands for all children of a resource.
    static ResourceId children(ResourceId parent, String segment) {
        return parent.child(segment, ALL);
    }

    /// Does something else while the looks go on.
    void go(Runnable look) {
        pending.add(threads.submit(look));
    }

    /// Waits for the last look: whatever a look began is pending before that look is done.
    ///
    /// @throws CloudFailure when nobody is signed in, the cloud does not answer, or the caller is interrupted
    Reading await() {
        try {
            for (var look = pending.poll(); look != null; look = pending.poll()) {
                look.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
        return new Reading(resources, unread);
    }

    private void orRefused(ResourceId id, Runnable look) {
        try {
            look.run();
        } catch (CloudFailure.Missing e) {
            missing(id, e);
        } catch (CloudFailure.Forbidden | CloudFailure.Refused e) {
            unread.put(id, e.code() + ": " + e.getMessage());
        }
    }

    /// A collection of what is not there, or that this cloud does not have, is empty; of who may do what, though,
    /// no empty picture may stand for one that nobody showed.
    private void missing(ResourceId id, CloudFailure.Missing missing) {
        if (!id.name().equals(ALL)) {
            unread.put(id, Reading.notThere());
        } else if (id.is(RoleAssignment.TYPE) || id.is(SubjectAccess.DENIALS)) {
            unread.put(id, missing.code() + ": " + missing.getMessage());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
