/// The place where questions are answered. Open [groundwork.gui.choices.ChoicesPlace].
@NullMarked
package groundwork.gui.choices;

import org.jspecify.annotations.NullMarked;
