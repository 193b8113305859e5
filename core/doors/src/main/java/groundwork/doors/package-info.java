/// Opens a cloud: Azure, or the practice cloud. Open [groundwork.doors.Doors] first.
@NullMarked
package groundwork.doors;

import org.jspecify.annotations.NullMarked;
