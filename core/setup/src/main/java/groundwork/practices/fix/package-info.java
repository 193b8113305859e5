/// Turns the mechanical cures of findings into steps a run can take. Open [groundwork.practices.fix.FixPlan]
/// first.
@NullMarked
package groundwork.practices.fix;

import org.jspecify.annotations.NullMarked;
