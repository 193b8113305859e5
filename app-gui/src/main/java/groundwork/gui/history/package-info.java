/// The place where earlier runs are remembered. Open [groundwork.gui.history.HistoryPlace].
@NullMarked
package groundwork.gui.history;

import org.jspecify.annotations.NullMarked;
