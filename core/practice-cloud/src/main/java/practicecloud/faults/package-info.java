/// What goes wrong on purpose, from a file, the same way each time; and a record of what was asked. Open
/// [practicecloud.faults.Faults] first.
@NullMarked
package practicecloud.faults;

import org.jspecify.annotations.NullMarked;
