/// A run while it goes on, on a terminal that can be redrawn. Open [groundwork.cli.progress.Progress] first.
@NullMarked
package groundwork.cli.progress;

import org.jspecify.annotations.NullMarked;
