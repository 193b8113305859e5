/// Looks whether everything Groundwork needs is there, and says for each thing that is not how to mend it. Open
/// [groundwork.cli.doctor.Examination] first.
@NullMarked
package groundwork.cli.doctor;

import org.jspecify.annotations.NullMarked;
