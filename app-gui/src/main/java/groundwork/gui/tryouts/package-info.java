/// The place that shows who can do which work. Open [groundwork.gui.tryouts.TryoutsPlace].
@NullMarked
package groundwork.gui.tryouts;

import org.jspecify.annotations.NullMarked;
