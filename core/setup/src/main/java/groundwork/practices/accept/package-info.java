/// What somebody decided about findings: waivers with a reason and an end, findings accepted as they are, and
/// what changed between two reports. Open [groundwork.practices.accept.Waivers] first.
@NullMarked
package groundwork.practices.accept;

import org.jspecify.annotations.NullMarked;
