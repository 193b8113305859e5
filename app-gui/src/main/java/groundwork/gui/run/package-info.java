/// The place where a plan is carried out. Open [groundwork.gui.run.RunPlace].
@NullMarked
package groundwork.gui.run;

import org.jspecify.annotations.NullMarked;
