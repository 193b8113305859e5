/// The place where practices are looked through. Open [groundwork.gui.checklist.ChecklistPlace].
@NullMarked
package groundwork.gui.checklist;

import org.jspecify.annotations.NullMarked;
