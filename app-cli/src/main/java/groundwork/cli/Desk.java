package groundwork.cli;

import groundwork.cli.look.Surroundings;
import groundwork.journey.Home;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/// What a command works with; a value, so that tests can lay anything on it.
///
/// @param in     what is typed or piped in
/// @param out    data goes here
/// @param err    talk goes here
/// @param around the environment, and whether a person sits at a terminal
record Desk(InputStream in, PrintStream out, PrintStream err, Surroundings around) {

    /// Where runs and the practice world are kept.
    Path home() {
        return Home.locate(around.environment());
    }
}
