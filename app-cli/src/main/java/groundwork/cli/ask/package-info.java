/// Asking questions, richly or line by line. Open [groundwork.cli.ask.Asking] first.
@NullMarked
package groundwork.cli.ask;

import org.jspecify.annotations.NullMarked;
