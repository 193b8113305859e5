package groundwork.run;

import groundwork.cloud.Cloud;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Kills a run at a chosen point: before and after every request, and before, within and after every line of the
/// journal. Once blown nothing gets through any more, as with a process that is gone.
final class Fuse {

    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int at;
    private int passed;
    private boolean blown;

    /// @param at the point at which it blows; the first is 0
    Fuse(int at) {
        this.at = at;
    }

    synchronized int passed() {
        return passed;
    }

    private synchronized void point() {
        if (blown || passed++ == at) {
            blown = true;
            throw new Crash();
        }
    }

    private <T> T around(Supplier<T> action) {
        point();
        var result = action.get();
        point();
        return result;
    }

    /// Lines are torn in the middle, too.
    Journal.Disk disk() {
        return (channel, line) -> {
            point();
            int middle = line.limit() / 2;
            channel.write(line.slice(0, middle));
            point();
            ByteBuffer rest = line.slice(middle, line.limit() - middle);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            point();
        };
    }

    Cloud cloud(Cloud inner) {
        return new Cloud() {
            @Override
            public Caller caller() {
                return inner.caller();
            }

            @Override
            public Optional<Json> read(ResourceId id, String apiVersion) {
                return around(() -> inner.read(id, apiVersion));
            }

            @Override
            public List<Json> list(String path, String apiVersion) {
                return around(() -> inner.list(path, apiVersion));
            }

            @Override
            public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
                return around(() -> inner.put(id, apiVersion, body, progress));
            }

            @Override
            public Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
                return around(() -> inner.patch(id, apiVersion, body, progress));
            }

            @Override
            public void delete(ResourceId id, String apiVersion, String query, Progress progress) {
                around(() -> {
                    inner.delete(id, apiVersion, query, progress);
                    return Json.NULL;
                });
            }

            @Override
            public Json post(String path, String apiVersion, Json body, Progress progress) {
                return around(() -> inner.post(path, apiVersion, body, progress));
            }

            @Override
            public List<Principal> groupsNamed(String beginning) {
                return inner.groupsNamed(beginning);
            }
        };
    }
}
