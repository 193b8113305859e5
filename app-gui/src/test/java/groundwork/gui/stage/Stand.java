package groundwork.gui.stage;

import groundwork.cloud.MemoryCloud;
import groundwork.gui.desk.Clouds;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Offstage;
import groundwork.journey.Journey;
import java.nio.file.Path;
import java.time.Clock;

/// A desk over a cloud in memory where everything happens at once, in the calling thread.
///
/// @param cloud what stands behind it
public record Stand(Desk desk, MemoryCloud cloud) {

    public static Stand in(Path home) {
        var cloud = new MemoryCloud();
        Clouds clouds = answers -> new Clouds.Opened(cloud, "a cloud in memory", answers, () -> {});
        var desk = new Desk(new Journey(home), clouds, new Offstage(Runnable::run, Runnable::run), Clock.systemUTC());
        return new Stand(desk, cloud);
    }
}
