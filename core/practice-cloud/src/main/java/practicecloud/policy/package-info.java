/// Policies: what may be written where, and what is written along with it. Open [practicecloud.policy.Policies]
/// first.
@NullMarked
package practicecloud.policy;

import org.jspecify.annotations.NullMarked;
