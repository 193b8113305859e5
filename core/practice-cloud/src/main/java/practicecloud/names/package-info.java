/// Whether a global name is free.
@NullMarked
package practicecloud.names;

import org.jspecify.annotations.NullMarked;
