/// Deployments: a template carried out step by step through the same door as a client's own writes, as its
/// caller, so that access, rules and long operations are the same. Open [practicecloud.deploy.Runner] first.
@NullMarked
package practicecloud.deploy;

import org.jspecify.annotations.NullMarked;
