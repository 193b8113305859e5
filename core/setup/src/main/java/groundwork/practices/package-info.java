/// The best practices. Open [groundwork.practices.Practice] first, then one of its classes in a sub-package.
@NullMarked
package groundwork.practices;

import org.jspecify.annotations.NullMarked;
