/// Deleted key vaults: seen, recovered, purged.
@NullMarked
package practicecloud.vault;

import org.jspecify.annotations.NullMarked;
