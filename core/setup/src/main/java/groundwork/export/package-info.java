/// A blueprint as code for those who go on with other tools. Open [groundwork.export.Exports] first.
@NullMarked
package groundwork.export;

import org.jspecify.annotations.NullMarked;
