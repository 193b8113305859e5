/// Reads a live workspace, and asks a cloud what must be known before anything is built. Open
/// [groundwork.practices.live.WorkspaceReader] first.
@NullMarked
package groundwork.practices.live;

import org.jspecify.annotations.NullMarked;
