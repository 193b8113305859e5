/// Draws plans, findings and runs as lines; knows no streams. Open [groundwork.cli.view.PlanView] first.
@NullMarked
package groundwork.cli.view;

import org.jspecify.annotations.NullMarked;
