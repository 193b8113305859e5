/// Small helpers over Jackson's trees.
@NullMarked
package practicecloud.json;

import org.jspecify.annotations.NullMarked;
