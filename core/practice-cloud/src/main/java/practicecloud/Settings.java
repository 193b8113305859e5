package practicecloud;

import java.nio.file.Path;
import java.util.Optional;

/// How a practice cloud is started.
///
/// @param home   where its world is kept, in a folder `practice`; empty: in memory only
/// @param port   the port to serve on; 0: any that is free
/// @param speed  how long things take
/// @param faults a file of faults to play; empty: none
public record Settings(Optional<Path> home, int port, Speed speed, Optional<Path> faults) {

    /// In memory, on any port.
    public static Settings inMemory(Speed speed) {
        return new Settings(Optional.empty(), 0, speed, Optional.empty());
    }
}
