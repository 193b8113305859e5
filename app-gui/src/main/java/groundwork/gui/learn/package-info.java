/// The place where practices are learnt. Open [groundwork.gui.learn.LearnPlace].
@NullMarked
package groundwork.gui.learn;

import org.jspecify.annotations.NullMarked;
