/// How everything looks in a terminal: colour roles, glyphs, widths, lines. Open [groundwork.cli.look.Line]
/// first.
@NullMarked
package groundwork.cli.look;

import org.jspecify.annotations.NullMarked;
