/// Completing what is typed in a shell, and the manual page: both read the command tree. Open
/// [groundwork.cli.complete.Candidates] first.
@NullMarked
package groundwork.cli.complete;

import org.jspecify.annotations.NullMarked;
