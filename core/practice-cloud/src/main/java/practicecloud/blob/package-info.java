/// Blobs and paths of storage accounts: tokens, roles, firewall. The practice cloud serves them below its own
/// address, at `/storage/{account}/blob/` and `/storage/{account}/dfs/`, and the accounts say so in their
/// endpoints.
@NullMarked
package practicecloud.blob;

import org.jspecify.annotations.NullMarked;
