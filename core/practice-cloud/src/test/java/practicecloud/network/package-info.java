@NullMarked
package practicecloud.network;

import org.jspecify.annotations.NullMarked;
