package groundwork.gui.desk;

import groundwork.journey.Journey;
import groundwork.run.Forecast;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.Scoreboard;
import groundwork.run.StopToken;
import java.time.Instant;
import java.util.Optional;

/// How far a run is.
public sealed interface Carrying {

    /// No run since the app was opened.
    record None() implements Carrying {}

    /// It runs here; `fold` holds the newest picture.
    ///
    /// @param forecast how long it takes; empty where that is not known
    record Running(Fold fold, StopToken stop, Instant since, Optional<Forecast> forecast) implements Carrying {}

    /// Another process carries it on; what is seen comes from its journal.
    record Watched(String runId) implements Carrying {}

    /// It is over, and the cloud was looked at again.
    record Ended(Scoreboard board, Journey.Applied applied) implements Carrying {}

    /// A run was taken back, or as much of it as could be.
    record TakenBack(Scoreboard board, String runId, Outcome outcome) implements Carrying {}

    /// A run that was watched carries on no longer.
    ///
    /// @param outcome how it ended; empty where its process went away in the middle
    record Left(Scoreboard board, String runId, Optional<Outcome> outcome) implements Carrying {}

    /// It could not begin, or what came after could not be read.
    record Broken(Scoreboard board, Trouble trouble) implements Carrying {}
}
