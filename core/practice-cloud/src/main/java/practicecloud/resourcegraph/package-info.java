/// Azure Resource Graph: queries over everything there is. Open [practicecloud.resourcegraph.PostResources]
/// first.
@NullMarked
package practicecloud.resourcegraph;

import org.jspecify.annotations.NullMarked;
