/// What shall exist. Open [groundwork.blueprint.Blueprint] first.
@NullMarked
package groundwork.blueprint;

import org.jspecify.annotations.NullMarked;
