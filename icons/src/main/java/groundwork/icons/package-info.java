/// Our own drawings. Open [groundwork.icons.Icon].
@NullMarked
package groundwork.icons;

import org.jspecify.annotations.NullMarked;
