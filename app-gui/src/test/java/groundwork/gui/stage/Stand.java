package groundwork.gui.stage;

import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.gui.desk.Clouds;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Offstage;
import groundwork.gui.desk.Picker;
import groundwork.tryout.live.MemoryData;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// A desk over a cloud in memory where everything happens at once, in the calling thread.
///
/// @param cloud what stands behind it
/// @param home  where it remembers
public record Stand(Desk desk, MemoryCloud cloud, Path home) {

    public static Stand in(Path home) {
        var cloud = new MemoryCloud();
        Clouds clouds =
                (answers, talk) -> new Clouds.Opened(cloud, new MemoryData(), "a cloud in memory", answers, () -> {});
        var desk = new Desk(home, clouds, new Offstage(Runnable::run, Runnable::run), Clock.systemUTC());
        return new Stand(desk, cloud, home);
    }

    /// The same before a cloud that lets nobody in.
    public static Stand closed(Path home, CloudFailure failure) {
        Clouds clouds = (answers, talk) -> {
            throw failure;
        };
        return new Stand(
                new Desk(home, clouds, new Offstage(Runnable::run, Runnable::run), Clock.systemUTC()),
                new MemoryCloud(),
                home);
    }

    /// A person who always picks this file.
    public static Picker picking(Path file) {
        return new Picker() {
            @Override
            public Optional<Path> openAnswers() {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> saveAnswers() {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> openPlan() {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> openReport() {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> saveReport(String ending) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> savePlan() {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> savePicture(String ending) {
                return Optional.of(file);
            }
        };
    }
}
