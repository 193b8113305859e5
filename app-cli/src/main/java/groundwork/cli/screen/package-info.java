/// The terminal itself: what is pressed, what is shown. Open [groundwork.cli.screen.Screen] first.
@NullMarked
package groundwork.cli.screen;

import org.jspecify.annotations.NullMarked;
