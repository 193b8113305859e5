package practicecloud;

import java.nio.file.Path;
import java.util.Optional;

/// A process that serves until it is killed, for [DurabilityTest].
final class ServeUntilKilled {

    private ServeUntilKilled() {}

    public static void main(String[] home) throws InterruptedException {
        var settings = new Settings(Optional.of(Path.of(home[0])), 0, Speed.INSTANT, Optional.empty());
        try (var cloud = PracticeCloud.start(settings)) {
            System.out.println(cloud.access().endpoint());
            Thread.currentThread().join();
        }
    }
}
