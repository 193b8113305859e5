@NullMarked
package practicecloud;

import org.jspecify.annotations.NullMarked;
