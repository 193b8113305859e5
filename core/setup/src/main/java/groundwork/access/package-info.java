/// What each kind of work needs and which roles give it. Open [groundwork.access.Workloads] first.
@NullMarked
package groundwork.access;

import org.jspecify.annotations.NullMarked;
