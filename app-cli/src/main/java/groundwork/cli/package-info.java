/// The commands of Groundwork in a terminal: each parses, calls the core, picks a view and answers an exit code.
/// Open [groundwork.cli.Main] first, then the command you are after.
@NullMarked
package groundwork.cli;

import org.jspecify.annotations.NullMarked;
