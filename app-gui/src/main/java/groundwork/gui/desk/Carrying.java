package groundwork.gui.desk;

import groundwork.journey.Journey;
import groundwork.run.Scoreboard;
import groundwork.run.StopToken;
import java.time.Instant;

/// How far a run is.
public sealed interface Carrying {

    /// No run since the app was opened.
    record None() implements Carrying {}

    /// It runs; `fold` holds the newest picture.
    record Running(Fold fold, StopToken stop, Instant since) implements Carrying {}

    /// It is over, and the cloud was looked at again.
    record Ended(Scoreboard board, Journey.Applied applied) implements Carrying {}

    /// It could not begin, or what came after could not be read.
    record Broken(Scoreboard board, Trouble trouble) implements Carrying {}
}
