/// The port to any cloud. Open [groundwork.cloud.Cloud] first.
@NullMarked
package groundwork.cloud;

import org.jspecify.annotations.NullMarked;
