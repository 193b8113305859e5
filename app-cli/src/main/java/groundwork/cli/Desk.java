package groundwork.cli;

import groundwork.cli.look.Surroundings;
import groundwork.doors.Door;
import groundwork.doors.Request;
import groundwork.journey.Home;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What a command works with; a value, so that tests can lay anything on it.
///
/// @param in     what is typed or piped in
/// @param out    data goes here
/// @param err    talk goes here
/// @param around the environment, and whether a person sits at a terminal
/// @param opener opens clouds
record Desk(InputStream in, PrintStream out, PrintStream err, Surroundings around, Opener opener) {

    /// Opens a cloud, as [groundwork.doors.Doors#open] does.
    @FunctionalInterface
    interface Opener {
        Door open(Request request, Consumer<String> talk);
    }

    /// Where runs and the practice world are kept.
    Path home() {
        return Home.locate(around.environment());
    }
}
