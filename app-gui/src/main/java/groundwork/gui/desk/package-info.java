/// What lies on the desk: the models of the app, without any scene type. Open [groundwork.gui.desk.Desk].
@NullMarked
package groundwork.gui.desk;

import org.jspecify.annotations.NullMarked;
