/// Signing in: discovery, tokens, and the directory of principals.
@NullMarked
package practicecloud.entra;

import org.jspecify.annotations.NullMarked;
