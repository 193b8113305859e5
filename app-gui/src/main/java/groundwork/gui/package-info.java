/// The desktop app. Open [groundwork.gui.App], then [groundwork.gui.desk.Desk].
@NullMarked
package groundwork.gui;

import org.jspecify.annotations.NullMarked;
