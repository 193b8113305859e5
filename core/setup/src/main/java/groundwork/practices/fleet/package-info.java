/// Finds and judges many workspaces at once, through Azure Resource Graph. Open
/// [groundwork.practices.fleet.Fleet] first.
@NullMarked
package groundwork.practices.fleet;

import org.jspecify.annotations.NullMarked;
