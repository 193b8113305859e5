/// Carrying out a plan, losing nothing. Open [groundwork.run.RunEvent] first.
@NullMarked
package groundwork.run;

import org.jspecify.annotations.NullMarked;
