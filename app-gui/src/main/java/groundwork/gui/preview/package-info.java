/// The place that shows what a run would do. Open [groundwork.gui.preview.PreviewPlace].
@NullMarked
package groundwork.gui.preview;

import org.jspecify.annotations.NullMarked;
