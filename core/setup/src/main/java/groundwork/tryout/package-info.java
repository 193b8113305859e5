/// Who can do which work: told from roles beforehand, and proven by doing it. Open [groundwork.tryout.Tryouts]
/// first.
@NullMarked
package groundwork.tryout;

import org.jspecify.annotations.NullMarked;
