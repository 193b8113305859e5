/// The window around the places. Open [groundwork.gui.shell.Shell].
@NullMarked
package groundwork.gui.shell;

import org.jspecify.annotations.NullMarked;
