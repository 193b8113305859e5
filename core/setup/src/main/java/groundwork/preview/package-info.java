/// What a run would do. Open [groundwork.preview.Plan] first.
@NullMarked
package groundwork.preview;

import org.jspecify.annotations.NullMarked;
