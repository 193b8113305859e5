/// The place where one begins. Open [groundwork.gui.start.StartPlace].
@NullMarked
package groundwork.gui.start;

import org.jspecify.annotations.NullMarked;
