package groundwork.journey;

import groundwork.blueprint.Blueprint;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Preflight;
import groundwork.cloud.Reading;
import groundwork.practices.live.AddressReader;
import groundwork.practices.live.PreflightReader;
import groundwork.preview.World;
import groundwork.preview.WorldReader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// One look at a cloud: what is there, and what only a cloud can tell beyond it. Both are asked for at once, so
/// the wait is that of the longer one.
///
/// @param addresses how many addresses are taken where compute shall live
record Look(World world, Preflight preflight, Reading addresses) {

    /// @throws CloudFailure when nobody is signed in, the cloud does not answer, or the caller is interrupted
    static Look at(Blueprint blueprint, Cloud cloud) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var preflight = threads.submit(() -> PreflightReader.read(blueprint, cloud));
            var addresses = threads.submit(() -> AddressReader.read(blueprint, cloud));
            return new Look(WorldReader.read(blueprint, cloud), await(preflight), await(addresses));
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    private static <T> T await(Future<T> asked) {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /// The same for the practices.
    Reading reading() {
        return world.reading().and(addresses).with(preflight);
    }
}
