/// How everything looks: theme, drawings, small parts. Open [groundwork.gui.look.Theme].
@NullMarked
package groundwork.gui.look;

import org.jspecify.annotations.NullMarked;
