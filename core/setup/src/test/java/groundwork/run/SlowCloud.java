package groundwork.run;

import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A cloud that takes its time: as long for each request, and for a write as its type takes.
record SlowCloud(Cloud inner, Duration request, Function<ResourceId, Duration> write) implements ForwardingCloud {

    private static void wait(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        }
    }

    @Override
    public Optional<Json> read(ResourceId id, String apiVersion) {
        wait(request);
        return inner.read(id, apiVersion);
    }

    @Override
    public List<Json> list(String path, String apiVersion) {
        wait(request);
        return inner.list(path, apiVersion);
    }

    @Override
    public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
        wait(write.apply(id));
        return inner.put(id, apiVersion, body, progress);
    }

    @Override
    public Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
        wait(write.apply(id));
        return inner.patch(id, apiVersion, body, progress);
    }
}
